import { createHash } from "node:crypto";
import type { Value } from "../../policy/model";
import { type Part, part, parts, text } from "../../policy/plan/read-plan";

/** Where a state is in its history. */
export interface StateMark {
  /** Made with the state, and its own for good; empty where there is none yet. */
  readonly lineage: string;
  readonly serial: number;
}

/**
 * The sum of a plan: the same when the same plan is made again, another when anything that would be done is another. In it are the stack's name, the sum of its
 * configuration, lineage and serial of the state, and of each change the address, the actions, what moves or is imported, all values before and after, and
 * which of them are known only then; of the outputs likewise. Not in it are times, versions, and what stays as it is. Secrets are in it as all values are, under the
 * lineage, which only who may read the state knows: so the sum tells nothing of them.
 */
export function digestOf(plan: Part, stack: string, tree: string, state: StateMark): string {
  const changes = parts(plan.resource_changes).map(resourceChange).filter(isChange).sort(byAddress);
  const outputs = Object.entries(part(plan.output_changes))
    .map(([name, change]) => ({ address: name, ...changeOf(part(change)) }))
    .filter(isChange)
    .sort(byAddress);
  return createHash("sha256")
    .update(canonical({ stack, tree, lineage: state.lineage, serial: state.serial, changes, outputs }))
    .digest("hex");
}

/** Does a plan do anything? */
export function doesSomething(plan: Part): boolean {
  const outputs = Object.values(part(plan.output_changes)).map((change) => ({ address: "", ...changeOf(part(change)) }));
  return [...parts(plan.resource_changes).map(resourceChange), ...outputs].some(isChange);
}

type Digested = { readonly [key: string]: Value };

function resourceChange(entry: Part): Digested {
  const { address, deposed, previous_address, mode, type, provider_name } = entry;
  return { address, deposed, previous_address, mode, type, provider_name, ...changeOf(part(entry.change)) };
}

function changeOf({ actions, before, after, after_unknown, before_sensitive, after_sensitive, replace_paths, importing }: Part): Digested {
  return { actions, before, after, after_unknown, before_sensitive, after_sensitive, replace_paths, importing };
}

function isChange({ actions, importing, previous_address, mode }: Digested): boolean {
  const named = JSON.stringify(actions) ?? "[]";
  // What is only read while the plan is applied does nothing; what it leads to does.
  return mode !== "data" && (named !== '["no-op"]' || importing !== undefined || previous_address !== undefined);
}

function byAddress(a: Digested, b: Digested): number {
  const key = (entry: Digested) => `${text(entry.address)} ${text(entry.deposed)}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** JSON with the keys of each object in order, and without those that hold nothing. */
function canonical(value: Value): string {
  if (Array.isArray(value)) return `[${value.map((item: Value) => canonical(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
