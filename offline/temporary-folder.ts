import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";

/** A folder that is there for a time. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

const folders = new Set<string>();
let hooked = false;

/** Makes a folder that is gone once it is removed, and in any case when the process exits. */
export function temporaryFolder(parent: string, prefix: string): TemporaryFolder {
  if (!hooked) process.once("exit", () => folders.forEach(erase));
  hooked = true;
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, prefix));
  folders.add(folder);
  return {
    path: folder,
    remove: () => {
      folders.delete(folder);
      erase(folder);
    },
  };
}

/** What was just killed may still be writing there. */
function erase(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}
