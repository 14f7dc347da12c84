import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The folder of this package; the compiled files stand one level below the data they read. */
export const packageFolder: string = existsSync(path.join(__dirname, "requirements.txt")) ? __dirname : path.join(__dirname, "..");

/** The file that pins Checkov and everything it needs, with hashes. */
export const requirementsFile: string = path.join(packageFolder, "requirements.txt");

/** The Checkov that is installed and run: no other version is accepted. */
export function pinnedVersion(): string {
  const version = /^checkov==(\S+)/m.exec(readFileSync(requirementsFile, "utf8"))?.[1];
  if (!version) throw new Error(`${requirementsFile} does not pin checkov; install the package again`);
  return version;
}

/** Names the environment that the pin makes with one Python: another pin or another Python is another environment. */
export function pinKey(pythonVersion: string): string {
  const hash = createHash("sha256").update(readFileSync(requirementsFile)).digest("hex").slice(0, 12);
  const [major, minor] = pythonVersion.split(".");
  return `checkov-${pinnedVersion()}-python${major}.${minor}-${process.platform}-${process.arch}-${hash}`;
}
