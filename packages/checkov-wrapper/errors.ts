/** What kind of failure it was: none of them may be read as "nothing was found". */
export type CheckovErrorKind =
  | "python-missing"
  | "python-too-old"
  | "install-failed"
  | "wrong-checkov"
  | "timeout"
  | "out-of-memory"
  | "crashed"
  | "no-output"
  | "bad-output"
  | "parse-errors"
  | "incomplete"
  | "input"
  | "aborted";

/** Checkov could not be had, could not be run, or its answer proves nothing. */
export class CheckovError extends Error {
  override readonly name = "CheckovError";

  constructor(
    /** What kind of failure it was. */
    readonly kind: CheckovErrorKind,
    message: string,
    /** The last of what the failed program wrote to its error output, at most 2,000 characters. */
    readonly stderr: string = "",
  ) {
    super(stderr === "" ? message : `${message}\n${stderr}`);
  }
}
