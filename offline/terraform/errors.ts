/** What Terraform says is wrong, in its own words. */
export interface TerraformDiagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  /** The resource that it is about. */
  readonly address?: string;
  /** Place in the stack's file. */
  readonly file?: string;
  readonly line?: number;
}

/** Why a run could not be. */
export type FailureKind =
  /** There is no Terraform. */
  | "missing"
  /** It is older than the oldest that is supported. */
  | "too-old"
  /** The stacks cannot be planned here: another provider, a cycle, an unknown state. */
  | "input"
  /** The caller ended the run. */
  | "aborted"
  /** Something else ended Terraform. */
  | "killed"
  /** The temporary folder is full. */
  | "disk-full"
  /** Terraform ended with errors. */
  | "failed";

/** A failure of a run, with the stack that it happened in. */
export class TerraformError extends Error {
  override readonly name = "TerraformError";

  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly stackName?: string,
    readonly diagnostics: readonly TerraformDiagnostic[] = [],
  ) {
    super(message);
  }
}
