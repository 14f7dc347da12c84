import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A file of the product. */
export interface Source {
  /** From the root of the repository, such as `constructs/storage/storage-account.ts`. */
  readonly file: string;
  readonly text: string;
}

/** The TypeScript files below a folder of the repository, by name. */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(path.join(__dirname, "../..", folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name).split(path.sep).join("/"))
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map(readSource);
}

/** One file, whatever it is written in. */
export function readSource(file: string): Source {
  return { file, text: readFileSync(path.join(__dirname, "../..", file), "utf8") };
}
