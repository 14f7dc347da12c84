export { checksByType } from "./checks";
export { type Correction, corrections } from "./corrections";
export { type Diagnosis, doctor } from "./doctor";
export { CheckovError, type CheckovErrorKind } from "./errors";
export { pinnedVersion } from "./pin";
export { type Environment, type InstallOptions, install } from "./provision";
export type { Python } from "./python";
export { runCheckov } from "./run";
export type { CheckovRecord, CheckovResult, Framework, InlineSkip, RunOptions, Unchecked } from "./types";
