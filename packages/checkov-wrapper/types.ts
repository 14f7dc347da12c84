/** The kinds of Terraform that can be scanned, by Checkov's names for them. */
export type Framework = "terraform_json" | "terraform" | "terraform_plan";

/** What Checkov found about one resource with one check. */
export interface CheckovRecord {
  /** The file as the caller named it, or below the caller's directory. */
  readonly file: string;
  /** `azurerm_key_vault.main`; with its module path in a plan. */
  readonly address: string;
  readonly resourceType: string;
  readonly checkId: string;
  readonly checkName: string;
  readonly result: "passed" | "failed";
  /** The attributes that Checkov says it looked at, in its own notation. */
  readonly evaluatedKeys: readonly string[];
  /** A page about the check, where Checkov knows one offline. */
  readonly guideline: string | undefined;
  /** First and last line of the resource in the original file, counted from 1; looked up when read. */
  readonly fileLineRange: readonly [number, number];
}

/** A block that no check has judged. */
export interface Unchecked {
  readonly file: string;
  readonly address: string;
  /**
   * `no-checks`: Checkov has none for the type. `undecided`: it has, and none could tell (values known only after the plan).
   * `module`: Checkov does not look into the modules that Terraform JSON calls.
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
  /** A folder with further checks, YAML or Python, as of Checkov's `--external-checks-dir`. */
  readonly externalChecksDir?: string;
  /** @default 600000 - ten minutes, for Checkov alone; an install has its own bound. */
  readonly timeoutMs?: number;
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
