import { buildGraph } from "../../../policy/graph";
import { stackOfPlan } from "../../../policy/load-plan";
import type { Graph, Resource, Rule, Value, Verdict } from "../../../policy/model";
import { answers, type Json } from "./graph";

/** One resource of a plan: what it was and what it will be. */
export interface Entry {
  readonly address: string;
  /** Left out where it is new, or stays as it is. */
  readonly before?: Json | undefined;
  /** Left out where it goes. */
  readonly after?: Json | undefined;
  /** @default what becomes of before and after */
  readonly actions?: readonly string[];
  /** Of the shape of after, true where only the apply tells. */
  readonly unknown?: Json;
  /** Of the shape of both, true where the value is a secret. */
  readonly sensitive?: Json;
  /** What the change says besides: `replace_paths`, `importing`. */
  readonly change?: Json;
  /** What the entry says besides: `action_reason`, `previous_address`, `deposed`. */
  readonly entry?: Json;
  /** What is written of it in the configuration. */
  readonly written?: Json;
  readonly provider?: string;
  /** True for what has changed outside Terraform; it is no part of what is planned. */
  readonly drift?: boolean;
}

export const azurerm = "registry.terraform.io/hashicorp/azurerm";

/** A plan as Terraform writes it, of resources in the root module. @param more what it says besides */
export function planOf(entries: readonly Entry[], more: Json = {}): Json {
  const planned = entries.filter((entry) => entry.drift !== true);
  const drifted = entries.filter((entry) => entry.drift === true);
  return {
    format_version: "1.2",
    terraform_version: "1.11.4",
    complete: true,
    errored: false,
    planned_values: { root_module: { resources: planned.filter((e) => e.after !== undefined).map(plannedOf) } },
    resource_changes: planned.map(changeOf),
    ...(drifted.length === 0 ? {} : { resource_drift: drifted.map(changeOf) }),
    configuration: { root_module: { resources: planned.map((e) => ({ ...partsOf(e.address), ...e.written })) } },
    ...more,
  };
}

/** The graph of a plan, whose stack is called `plan`. */
export function graphOfPlan(entries: readonly Entry[], more: Json = {}): Graph {
  return buildGraph([stackOfPlan(planOf(entries, more), "plan.json")]);
}

/** What a rule says of each change. */
export function judge(rule: Rule, ...entries: readonly Entry[]): Record<string, Verdict["state"]> {
  return Object.fromEntries(Object.entries(verdictsOf(rule, ...entries)).map(([address, { state }]) => [address, state]));
}

/** As `judge`, in full. */
export function verdictsOf(rule: Rule, ...entries: readonly Entry[]): Record<string, Verdict> {
  return answers(rule, graphOfPlan(entries));
}

/** What a rule says in words of the one thing it finds. */
export function message(rule: Rule, ...entries: readonly Entry[]): string | undefined {
  const said = Object.values(verdictsOf(rule, ...entries)).filter((verdict) => verdict.state === "fail" || verdict.state === "unknown");
  if (said.length !== 1) throw new Error(`${said.length} findings`);
  const [verdict] = said;
  return verdict?.state === "fail" ? verdict.message : verdict?.state === "unknown" ? verdict.why : undefined;
}

/** Makes an entry of one address from what it is and what is changed of that; `undefined` takes an attribute away. */
export function updating(address: string, before: Json): (changes: Json, more?: Partial<Entry>) => Entry {
  return (changes, more = {}) => ({ address, before, after: merged(before, changes), ...more });
}

/** The change of an address, by itself. */
export function changeAt(graph: Graph, address: string): Resource {
  const [found, ...others] = graph.changes().filter((resource) => resource.address === address);
  if (found === undefined || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} changes of ${address}`);
  return found;
}

/** An Azure id in a resource group of one subscription. */
export function idOf(path: string, group = "rg"): string {
  return `/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/${group}/providers/${path}`;
}

function merged(before: Json, changes: Json): Json {
  const result: Record<string, Value> = { ...before, ...changes };
  for (const key of Object.keys(changes)) if (changes[key] === undefined) delete result[key];
  return result;
}

function partsOf(address: string): Json {
  const [, type = "", name = "", key] = /^(\w+)\.([\w-]+)(?:\[(.*)\])?$/.exec(address) ?? [];
  return { address, mode: "managed", type, name, ...(key === undefined ? {} : { index: JSON.parse(key) as Value }) };
}

function plannedOf({ address, after, sensitive = {}, provider = azurerm }: Entry): Json {
  return { ...partsOf(address), provider_name: provider, schema_version: 0, values: after, sensitive_values: sensitive };
}

function changeOf({ address, before, after, actions, unknown = {}, sensitive = {}, change = {}, entry = {}, provider = azurerm }: Entry): Json {
  const same = JSON.stringify(before) === JSON.stringify(after);
  const becomes = before === undefined ? "create" : after === undefined ? "delete" : same ? "no-op" : "update";
  return {
    ...partsOf(address),
    provider_name: provider,
    change: {
      actions: actions ?? [becomes],
      before: before ?? null,
      after: after ?? null,
      after_unknown: unknown,
      before_sensitive: sensitive,
      after_sensitive: sensitive,
      ...change,
    },
    ...entry,
  };
}

/** A sentence, the plan, and what the rule says of each change it is about; of the one it finds something in, in words. */
export type ChangeCase = readonly [sentence: string, entries: readonly Entry[], states: Readonly<Record<string, Verdict["state"]>>, words?: string];

/** Puts a rule to plans. */
export function describeChanges(rule: Rule, cases: readonly ChangeCase[]): void {
  describe(rule.id, () => {
    it.each(cases.map(([sentence, ...rest]) => [sentence, rest] as const))("%s", (_, [entries, states, words]) => {
      expect(judge(rule, ...entries)).toEqual(states);
      if (words !== undefined) expect(message(rule, ...entries)).toBe(words);
    });
  });
}
