import { readdirSync } from "node:fs";
import path from "node:path";

/** Runs the tests of a folder in the file that calls: jest takes longer to begin with a file than most of these take. */
export function requireTests(folder: string): void {
  for (const file of readdirSync(folder).sort()) if (file.endsWith(".test.ts")) require(path.join(folder, file));
}
