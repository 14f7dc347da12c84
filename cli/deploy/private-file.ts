import { chmodSync, closeSync, openSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type TemporaryFolder, temporaryFolder } from "../../offline/temporary-folder";
import { DeployFailure } from "./terraform";

/** A file that nobody else can read, outside of the tree, and gone when it is closed or this process ends: a plan holds secrets in clear. */
export class PrivateFile {
  readonly file: string;
  private readonly folder: TemporaryFolder;

  constructor(name: string) {
    try {
      this.folder = temporaryFolder(os.tmpdir(), "baseline-deploy-");
      chmodSync(this.folder.path, 0o700);
      this.file = path.join(this.folder.path, name);
      closeSync(openSync(this.file, "wx", 0o600));
    } catch (error) {
      throw new DeployFailure(`cannot make a private file in ${os.tmpdir()} - ${(error as Error).message}; free space there, or set TMPDIR to another folder`);
    }
  }

  /** Removes the file. */
  close(): void {
    this.folder.remove();
  }
}
