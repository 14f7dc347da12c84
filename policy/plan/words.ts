import { type Change, unresolved, type Value, type Verdict } from "../model";

// https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
const reasons: Readonly<Record<string, string>> = {
  delete_because_no_resource_config: "its block is gone from the configuration",
  delete_because_no_module: "its module is gone from the configuration",
  delete_because_wrong_repetition: "its block has a count or for_each now, or none any more",
  delete_because_count_index: "its count is lower now",
  delete_because_each_key: "its key is gone from for_each",
  delete_because_no_move_target: "it was moved to an address that no block has",
  replace_because_tainted: "it is tainted",
  replace_because_cannot_update: "what is changed cannot be changed in place",
  replace_by_request: "the plan was made with -replace",
  replace_by_triggers: "its replace_triggered_by asks for it",
};

/** Why Terraform does what it does, in words; begins with a comma, and is empty where the plan does not say. */
export function because({ reason, replacePaths }: Change): string {
  const forcing = replacePaths.length === 0 ? "" : ` (${replacePaths.join(", ")})`;
  return reason === undefined ? forcing : `, because ${reasons[reason] ?? reason}${forcing}`;
}

/** A failure that is no attribute's. */
export function fails(message: string, actual: Value, expected: string, attribute = ""): Extract<Verdict, { state: "fail" }> {
  return { state: "fail", attribute, actual, expected, message };
}

export function cannotTell(
  attribute: string,
  why = "its value is known only after the apply, or is hidden in the plan",
): Extract<Verdict, { state: "unknown" }> {
  return { state: "unknown", attribute, why };
}

/** A value as a message shows it. */
export function shown(value: Value | typeof unresolved): string {
  if (value === unresolved) return "what only the apply tells";
  return value === undefined || value === null ? "nothing" : typeof value === "string" ? `"${value}"` : JSON.stringify(value);
}
