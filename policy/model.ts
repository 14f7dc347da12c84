/** How bad a violation is; `critical` and `high` also block when a rule could not be decided. */
export type Severity = "critical" | "high" | "medium" | "low";

/** Worst first: the order of every report. */
export const severities: readonly Severity[] = ["critical", "high", "medium", "low"];

/** A value of Terraform's JSON syntax. */
export type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [key: string]: Value };

/** Stands for a value that the synthesized JSON does not tell: it is computed by Azure, or comes from a variable or a function. */
export const unresolved = Symbol("known only after the plan");

/** What a rule answers: it holds; it does not (what was found, what was wanted); it cannot be told (why); or it is not about this resource. */
export type Verdict =
  | { readonly state: "pass" }
  | { readonly state: "fail"; readonly attribute: string; readonly actual: Value; readonly expected: string; readonly message?: string }
  | { readonly state: "unknown"; readonly attribute: string; readonly why: string }
  | { readonly state: "notApplicable" };

export const pass: Verdict = { state: "pass" };
export const notApplicable: Verdict = { state: "notApplicable" };

/**
 * What a node is: a block of Terraform, or what a plan does to one (`change`). `provider`, `backend` and `stack` are judged like resources,
 * under the types `provider.<name>`, `terraform.backend` and `stack`.
 */
export type Kind = "managed" | "data" | "provider" | "backend" | "stack" | "change";

/** What a plan does to a resource. `replace` is a destruction and a creation; `forget` leaves the thing in Azure, without Terraform. */
export type Action = "create" | "update" | "replace" | "delete" | "forget" | "none";

/** One entry of a plan's `resource_changes`, or of its `resource_drift`. @see https://developer.hashicorp.com/terraform/internals/json-format#change-representation */
export interface Change {
  readonly action: Action;
  /** True for what changed outside Terraform since the last run; `before` is then the state, `after` what Azure says. */
  readonly drift: boolean;
  /** Values as they are; undefined for what is created. */
  readonly before: Readonly<Record<string, Value>> | undefined;
  /** Values as they will be, `unresolved` ones left out; undefined for what goes. */
  readonly after: Readonly<Record<string, Value>> | undefined;
  /** True where the value after is known only after the apply; of the shape of `after`. */
  readonly afterUnknown: Value;
  /** Terraform's `action_reason`, such as `delete_because_no_resource_config`. */
  readonly reason: string | undefined;
  /** Dotted paths of the attributes that force the replacement. */
  readonly replacePaths: readonly string[];
  /** The address before a `moved` block gave it the present one. */
  readonly previousAddress: string | undefined;
  /** The id in Azure of what is imported. */
  readonly importing: string | undefined;
}

/** One block of Terraform as a rule sees it. */
export interface Resource {
  readonly kind: Kind;
  /** Name of the stack: the folder under `cdktf.out/stacks`. */
  readonly stack: string;
  readonly type: string;
  readonly name: string;
  /** Terraform's address inside the stack, `azurerm_key_vault.vault`. */
  readonly address: string;
  /** The construct that made it, `prod-keys/Vault/Resource`; absent when a stack override wrote the block without one. */
  readonly constructPath: string | undefined;
  /** The JSON file the block stands in. */
  readonly file: string;
  /** Keys that lead to the block in that file. */
  readonly jsonPath: readonly (string | number)[];
  /** The line of an attribute, or of the block, where the file is not the JSON itself. */
  readonly lineOf?: ((attribute: string | undefined) => number | undefined) | undefined;
  /** The file of an attribute, where a block is put together from several: a stack of HCL. */
  readonly fileOf?: ((attribute: string | undefined) => string) | undefined;
  /**
   * The value at a dotted path (`network_acls.default_action`): references to literals are followed, across stacks too;
   * azurerm's default when the attribute is absent; `unresolved` when it is known only after the plan.
   * A block that may stand once is looked into whether it was written as an object or as a list of one.
   */
  get(path: string): Value | typeof unresolved;
  /** Each block at a dotted path, `[]` when there is none, `unresolved` when a dynamic block makes them. */
  blocks(path: string): readonly Block[] | typeof unresolved;
  /** The block as it stands in the file, references and all. */
  readonly body: Readonly<Record<string, Value>>;
  /** What a plan does, of a node of kind `change`; absent of all others. */
  readonly change?: Change | undefined;
}

/** A nested block, read like the resource it stands in. */
export interface Block {
  get(path: string): Value | typeof unresolved;
}

/** A reference written in one resource to another. */
export interface Reference {
  readonly from: Resource;
  /** Where it is written, list indices left out: `private_service_connection.private_connection_resource_id`. */
  readonly path: string;
  readonly to: Resource;
  /** What of the target it reads: `id`, `name`, `versionless_id`; empty when that is only a part of what is written. */
  readonly attribute: string;
}

/** A reference to something that does not exist in the stack it is written in. */
export interface DanglingReference {
  readonly path: string;
  readonly expression: string;
}

/** All stacks as one graph, references followed across stacks. */
export interface Graph {
  /** Everything, in the order of the files. */
  readonly resources: readonly Resource[];
  readonly stacks: readonly string[];
  /** The node of a stack itself. */
  stack(name: string): Resource | undefined;
  /** Managed resources of a type, in all stacks. */
  ofType(type: string): readonly Resource[];
  /** What a plan changes, in the order of the plan; of one type when it is named. */
  changes(type?: string): readonly Resource[];
  /**
   * Resources of a type that refer to this one, across stacks; `through` is the dotted path of the attribute.
   * Proof that they exist: left out is what a `count` or `for_each` may not make, and what may refer to something else instead.
   */
  referring(to: Resource, type: string, through: string): readonly Resource[];
  /** As `referring`, with all that may exist or may mean this one: where the doubt is against the resource, as with what opens it. */
  perhapsReferring(to: Resource, type: string, through: string): readonly Resource[];
  /**
   * What a resource refers to or may refer to, at a dotted path or, when that is left out, anywhere; literal ARM ids are matched as well,
   * and locals are seen through. With an attribute, only that of which just this attribute is written.
   */
  targets(from: Resource, path?: string, attribute?: string): readonly Resource[];
  /** References of a resource that lead nowhere. */
  dangling(from: Resource): readonly DanglingReference[];
}

/** One thing that must hold of each resource of some types. Its id is its path under `policy/rules`. */
export interface Rule {
  readonly id: string;
  /** The compliant condition, one sentence. */
  readonly title: string;
  readonly severity: Severity;
  /** Terraform types; `*` stands for every managed resource, `data.*` for every data source. */
  readonly resourceTypes: readonly string[];
  /** What of them the rule looks at: what is configured, or what a plan does to them (`Resource.change`). @default "configuration" */
  readonly subject?: "configuration" | "change";
  /** Ids in `policy/controls.yaml`. */
  readonly controls: readonly string[];
  /** Checkov checks whose ground the rule covers. */
  readonly checkov: readonly string[];
  /** Why it matters: what happens where it does not hold. */
  readonly rationale: string;
  readonly remediation: string;
  readonly references: readonly string[];
  /** False for what no exception may silence. @default true */
  readonly exceptable?: boolean;
  evaluate(resource: Resource, graph: Graph): Verdict;
}

/** An ordered list of rules under a name. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Who judged: our own rules, Checkov, or the gate itself (broken exceptions, a scan that was not complete). */
export type Source = "baseline" | "checkov" | "gate";

/** `fail`: does not hold. `unknown`: could not be proven. `excepted`: does not hold, and a recorded exception accepts that for a time. */
export type FindingState = "fail" | "unknown" | "excepted";

/** A place in a file; lines count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
}

/** The exception that covers a finding, as the reports show it. */
export interface AppliedException {
  readonly reason: string;
  readonly owner: string;
  readonly ticket: string;
  readonly expires: string;
}

/** What did not hold or could not be told, of one rule on one resource. The one type for own rules, Checkov and the gate. */
export interface Finding {
  readonly rule: string;
  readonly title: string;
  readonly controls: readonly string[];
  readonly source: Source;
  readonly severity: Severity;
  readonly state: FindingState;
  readonly stack: string;
  readonly address: string;
  readonly constructPath: string | undefined;
  /** The file that was judged, and the line of the block in it. */
  readonly file: string;
  readonly line: number | undefined;
  /** The entry of the deployment file that made the stack, where known. */
  readonly origin: Location | undefined;
  readonly attribute: string | undefined;
  readonly actual: Value;
  readonly expected: string | undefined;
  readonly message: string;
  readonly rationale: string | undefined;
  readonly remediation: string;
  readonly references: readonly string[];
  readonly exception: AppliedException | undefined;
}

/** How many answers of each kind the rules gave, one for each rule and resource it is about. */
export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
  readonly excepted: number;
  readonly notApplicable: number;
}

/** Does the finding close the gate? Failures do; what could not be proven does for rules of severity critical and high. */
export function blocks(finding: Pick<Finding, "state" | "severity">): boolean {
  return finding.state === "fail" || (finding.state === "unknown" && (finding.severity === "critical" || finding.severity === "high"));
}

/** Four rules of five are this: one attribute has one right value, or one of a few. */
export function mustBe(resource: Pick<Resource, "get">, attribute: string, ...allowed: readonly Value[]): Verdict {
  const actual = resource.get(attribute);
  if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  return allowed.some((value) => same(actual, value)) ? pass : { state: "fail", attribute, actual, expected: allowed.map(String).join(" or ") };
}

/** Terraform takes "true" and "30" for true and 30. */
function same(actual: Value, expected: Value): boolean {
  return actual === expected || (typeof actual === "string" && typeof expected !== "string" && actual === String(expected));
}

/** As `mustBe`, for a number with a least value. */
export function mustBeAtLeast(resource: Pick<Resource, "get">, attribute: string, least: number): Verdict {
  const actual = resource.get(attribute);
  if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  const number = typeof actual === "string" && actual.trim() !== "" ? Number(actual) : actual;
  return typeof number === "number" && number >= least ? pass : { state: "fail", attribute, actual, expected: `${least} or more` };
}

/** As `mustBe`, for a list that must hold just these texts, in any order; absent counts as empty. */
export function mustBeList(resource: Pick<Resource, "get">, attribute: string, expected: readonly string[]): Verdict {
  const actual = resource.get(attribute);
  if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  const found = actual === undefined || actual === null ? [] : Array.isArray(actual) ? actual : [actual];
  const same = found.length === expected.length && expected.every((item) => found.includes(item));
  return same ? pass : { state: "fail", attribute, actual, expected: expected.length === 0 ? "none" : expected.join(", ") };
}

/** As `mustBe`, for a text that must be written, whatever it says. */
export function mustBePresent(resource: Pick<Resource, "get">, attribute: string): Verdict {
  const actual = resource.get(attribute);
  if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  return typeof actual === "string" && actual !== "" ? pass : { state: "fail", attribute, actual, expected: "a value" };
}

/** The first answer that is not a pass, the failures before the unknowns; a pass when all hold. */
export function all(...verdicts: readonly Verdict[]): Verdict {
  return verdicts.find((v) => v.state === "fail") ?? verdicts.find((v) => v.state === "unknown") ?? verdicts.find((v) => v.state === "pass") ?? notApplicable;
}
