/** The kinds of Terraform that can be scanned, by Checkov's names for them. */
export type Framework = "terraform_json" | "terraform" | "terraform_plan";

/** How bad a failed check is. Checkov tells none without its service, so it is this package's own table: `severities.json`. */
export type Severity = "critical" | "high" | "medium" | "low";

/** What Checkov found about one resource with one check. */
export interface CheckovRecord {
  /** The file as the caller named it, or below the caller's directory. */
  readonly file: string;
  /** The folder below `stacks/` that the file stands in, as CDK for Terraform lays them out. */
  readonly stack: string | undefined;
  /** `azurerm_key_vault.main`; in HCL and plans with its module and index: `module.a["x"].azurerm_key_vault.main[0]`. */
  readonly address: string;
  readonly resourceType: string;
  /** The path of the construct that made it, from the output of CDK for Terraform. */
  readonly constructPath: string | undefined;
  readonly checkId: string;
  readonly checkName: string;
  readonly severity: Severity;
  readonly result: "passed" | "failed";
  /** Why it is accepted although it failed; such a record is still a failed one. */
  readonly suppressed?: Suppression;
  /** The attributes that Checkov says it looked at, in its own notation. */
  readonly evaluatedKeys: readonly string[];
  /** A page about the check, where Checkov knows one offline. */
  readonly guideline: string | undefined;
  /** First and last line of the resource in the original file, counted from 1; looked up when read. A plan on one line has line 1. */
  readonly fileLineRange: readonly [number, number];
}

/** A block that no check has judged. */
export interface Unchecked {
  readonly file: string;
  readonly address: string;
  /**
   * `no-checks`: Checkov has none for the type. `undecided`: it has, and none could tell (values known only after the plan).
   * `module`: it calls a module that is not among the files; from Terraform JSON Checkov looks into none.
   */
  readonly why: "no-checks" | "undecided" | "module";
}

/** A skip comment in HCL: it has no effect here, what Checkov found is in the results all the same. */
export interface InlineSkip {
  readonly file: string;
  readonly line: number;
  readonly checkId: string;
  readonly reason: string;
}

/** A failed check that someone has accepted. It comes from a register of the caller's, never from the scanned files. */
export interface Suppression {
  /** One check: `CKV_AZURE_3`. */
  readonly checkId: string;
  /** An address as in the records; `*` stands for any characters, but the type has to be told. */
  readonly address: string;
  /** @default - any stack. */
  readonly stack?: string;
  readonly reason: string;
  /** The last day it holds: `2027-01-31`. @default - it does not end. */
  readonly expires?: string;
  /** Whatever else the register tells, such as `owner` and `ticket`; it comes back in the results. */
  readonly [key: string]: unknown;
}

/** A suppression that had no effect: its day is over, or nothing that failed matches it. */
export type UnusedSuppression = Suppression & { readonly why: "expired" | "unmatched" };

/** A scan that was complete: each resource of each file was seen by Checkov. */
export interface CheckovResult {
  readonly framework: Framework;
  /** Version of the Checkov that ran. */
  readonly version: string;
  /** The files that were scanned, as the caller named them. */
  readonly files: readonly string[];
  /** How many managed resources Checkov was seen to look at. */
  readonly resources: number;
  /** In the order of the files, then of the resources in them, then by check. */
  readonly records: readonly CheckovRecord[];
  readonly unchecked: readonly Unchecked[];
  readonly inlineSkips: readonly InlineSkip[];
  readonly unusedSuppressions: readonly UnusedSuppression[];
  /** Wall time of all, and of Checkov alone. */
  readonly durationMs: number;
  readonly checkovMs: number;
}

/** What to scan, and how. */
export interface RunOptions {
  /** The files to scan; give these or `directory`. */
  readonly files?: readonly string[];
  /** A folder to take all files of the framework's kind from, sub-folders included. */
  readonly directory?: string;
  readonly framework: Framework;
  /**
   * Also run this package's own checks for azurerm 4 (`CKV2_NOR_…`), which judge what Checkov's cannot any more.
   * @default false - as plain Checkov
   */
  readonly azurermChecks?: boolean;
  /** What of the failed checks is accepted, from a register of the caller's. @default - nothing */
  readonly suppressions?: readonly Suppression[];
  /** A folder with further checks, YAML or Python, as of Checkov's `--external-checks-dir`. */
  readonly externalChecksDir?: string;
  /** @default 600000 - ten minutes, for Checkov alone; an install has its own bound. */
  readonly timeoutMs?: number;
  /** @default 4096 - for each of Checkov's processes; its own needs 0.5 GiB. On Windows there is no bound. */
  readonly memoryMib?: number;
  /** Ends the run, and Checkov with it. */
  readonly signal?: AbortSignal;
  /** Called with one line of text for each step. */
  readonly onProgress?: (message: string) => void;
  /**
   * A program with its first arguments to run in place of the Checkov this package installs: it gets Checkov's arguments.
   * @default - the pinned Checkov, installed on first use, with its network calls refused.
   */
  readonly command?: readonly [string, ...string[]];
  /** @default process.env */
  readonly env?: NodeJS.ProcessEnv;
}
