import { existsSync } from "node:fs";
import { type LoadedExceptions, loadExceptions } from "../config/load-exceptions";

/** Where things are when nothing else is said; relative to the working directory. */
export const defaults = {
  deployment: process.env.BASELINE_DEPLOYMENT ?? "config/deployments/altinn.yaml",
  exceptions: process.env.BASELINE_EXCEPTIONS ?? "config/exceptions.yaml",
  output: "cdktf.out",
  reports: "reports",
} as const;

/** The register of exceptions; only the default one may be missing. @throws InputError */
export function readExceptions(file: string | undefined): LoadedExceptions {
  return loadExceptions(file ?? defaults.exceptions, { optional: file === undefined && !existsSync(defaults.exceptions) });
}
