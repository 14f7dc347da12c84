import { bound, evaluate, type Scope } from "./evaluate";
import { numberOf } from "./steps";
import type { Block, Expression } from "./syntax";
import { entriesOf, isKnown, isUnknown, type Term } from "./terms";

/** How often a block is made: as often as there are instances, or nobody knows how often. */
export interface Repetition {
  readonly instances: readonly Instance[];
  /** What `count` or `for_each` says, where that does not tell how many there are. */
  readonly undecided: { readonly attribute: "count" | "for_each"; readonly term: Term } | undefined;
}

/** One of the things that a block makes. */
export interface Instance {
  /** Its index or key, undefined where there is but one. */
  readonly key: number | string | undefined;
  /** What `count` and `each` are in it. */
  readonly names: readonly (readonly [string, Term])[];
}

/** Reads `count` or `for_each` of a resource or a module. @param report called with what Terraform would refuse */
export function repetitionOf({ body }: Block, scope: Scope, report: (message: string) => void): Repetition {
  const [count, forEach] = [body.attributes.get("count"), body.attributes.get("for_each")];
  if (count !== undefined && forEach !== undefined) report("both count and for_each are given; terraform takes one of them");
  if (count !== undefined) return counted(count.value, scope, report);
  return forEach === undefined ? once : repeated(forEach.value, scope, report);
}

const once: Repetition = { instances: [{ key: undefined, names: [] }], undecided: undefined };

function counted(value: Expression, scope: Scope, report: (message: string) => void): Repetition {
  const term = evaluate(value, scope);
  if (term === null) return once;
  const names = (index: Term) => [["count", new Map([["index", index]])]] as const;
  if (!isKnown(term)) return { instances: [{ key: undefined, names: names(bound("count.index")) }], undecided: { attribute: "count", term } };
  const number = numberOf(term);
  if (number === undefined || !Number.isInteger(number) || number < 0) {
    report("count is no whole number from 0");
    return once;
  }
  scope.spend(number);
  return { instances: Array.from({ length: number }, (_, key) => ({ key, names: names(key) })), undecided: undefined };
}

function repeated(value: Expression, scope: Scope, report: (message: string) => void): Repetition {
  const term = evaluate(value, scope);
  if (term === null) return once;
  const names = (key: Term, item: Term) =>
    [
      [
        "each",
        new Map([
          ["key", key],
          ["value", item],
        ]),
      ],
    ] as const;
  const entries = isUnknown(term) ? undefined : eachOf(term);
  if (entries !== undefined) return { instances: entries.map(([key, item]) => ({ key, names: names(key, item) })), undecided: undefined };
  if (isKnown(term)) report("for_each is neither a map nor a set of texts");
  return { instances: [{ key: undefined, names: names(bound("each.key"), bound("each.value")) }], undecided: { attribute: "for_each", term } };
}

/** Keys and values, where all keys are known. */
function eachOf(term: Term): readonly (readonly [string, Term])[] | undefined {
  const entries = entriesOf(term)?.map(([key, value]) => [Array.isArray(term) ? value : key, value] as const);
  return entries?.every(([key]) => typeof key === "string") ? (entries as (readonly [string, Term])[]) : undefined;
}
