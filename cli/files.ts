import { existsSync } from "node:fs";
import type { LoadedExceptions } from "../config/load-exceptions";

/** Where things are when nothing else is said; relative to the working directory. */
export const defaults = {
  deployment: process.env.BASELINE_DEPLOYMENT ?? "config/deployments/altinn.yaml",
  exceptions: process.env.BASELINE_EXCEPTIONS ?? "config/exceptions.yaml",
  output: "cdktf.out",
  reports: "reports",
} as const;

/** The register of exceptions; only the default one may be missing. @throws InputError */
export function readExceptions(file: string | undefined): LoadedExceptions {
  if (file === undefined && !existsSync(defaults.exceptions)) return { exceptions: [], file: defaults.exceptions };
  // What reads and checks YAML takes a tenth of the time of a small check.
  const { loadExceptions } = require("../config/load-exceptions") as typeof import("../config/load-exceptions");
  return loadExceptions(file ?? defaults.exceptions);
}
