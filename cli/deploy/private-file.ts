import { chmodSync, closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { DeployFailure } from "./terraform";

/** A file that nobody else can read, outside of the tree, and gone when it is closed or this process ends: a plan holds secrets in clear. */
export class PrivateFile {
  readonly file: string;
  private readonly folder: string;
  private readonly remove = () => rmSync(this.folder, { recursive: true, force: true });

  constructor(name: string) {
    try {
      this.folder = mkdtempSync(path.join(os.tmpdir(), "baseline-deploy-"));
      chmodSync(this.folder, 0o700);
      process.once("exit", this.remove);
      this.file = path.join(this.folder, name);
      closeSync(openSync(this.file, "wx", 0o600));
    } catch (error) {
      throw new DeployFailure(`cannot make a private file in ${os.tmpdir()} - ${(error as Error).message}; free space there, or set TMPDIR to another folder`);
    }
  }

  /** Removes the file. */
  close(): void {
    this.remove();
    process.removeListener("exit", this.remove);
  }
}
