import type { Action, Change, Value } from "../model";
import { isObject, type PlannedChange } from "../stack-json";
import { type Part, part, parts, problem, text } from "./read-plan";
import { either, redact } from "./values";

const actions: Readonly<Record<string, Action | "read">> = {
  "no-op": "none",
  create: "create",
  read: "read",
  update: "update",
  delete: "delete",
  "delete,create": "replace",
  "create,delete": "replace",
  forget: "forget",
  // What was there stays in Azure, and something new comes beside it.
  "create,forget": "forget",
};

/** What a plan changes, and what has changed outside Terraform; of what stays as it is only what is imported or has moved. @throws InputError */
export function readChanges(plan: Part, file: string, secrets: ReadonlySet<string>): PlannedChange[] {
  return [
    ...parts(plan.resource_changes).flatMap((entry) => readChange(entry, false, file, secrets)),
    ...parts(plan.resource_drift).flatMap((entry) => readChange(entry, true, file, secrets)),
  ];
}

function readChange(entry: Part, drift: boolean, file: string, secrets: ReadonlySet<string>): PlannedChange[] {
  const [type, name, address, change] = [text(entry.type), text(entry.name), text(entry.address), part(entry.change)];
  const written = Array.isArray(change.actions) ? change.actions.join(",") : "";
  const action = Object.hasOwn(actions, written) ? actions[written] : undefined;
  if (type === "" || address === "") throw problem(file, "the plan has a change without an address or a type; write it again");
  if (action === undefined) {
    throw problem(
      file,
      `the plan does to ${address} what this version does not know - got the actions "${written}"; allowed ${Object.keys(actions).join(", ")}`,
    );
  }
  const importing = isObject(change.importing) ? text(change.importing.id) || "an id that is known only after the apply" : undefined;
  const previousAddress = text(entry.previous_address) || undefined;
  if (action === "read" || entry.mode === "data" || (action === "none" && importing === undefined && previousAddress === undefined)) return [];
  const marks = either(change.before_sensitive, change.after_sensitive);
  const values = (value: Value): Change["before"] => (isObject(value) ? part(redact(value, marks, secrets)) : undefined);
  const deposed = text(entry.deposed);
  return [
    {
      type,
      name,
      // What a replacement left behind, because it was made before and could not be destroyed.
      address: deposed === "" ? address : `${address} (deposed ${deposed})`,
      change: {
        action,
        drift,
        before: values(change.before),
        after: values(change.after),
        afterUnknown: change.after_unknown,
        reason: text(entry.action_reason) || undefined,
        replacePaths: Array.isArray(change.replace_paths) ? change.replace_paths.map(pathText) : [],
        previousAddress,
        importing,
      },
    },
  ];
}

function pathText(path: Value): string {
  return Array.isArray(path) ? path.filter((step) => typeof step === "string").join(".") : "";
}
