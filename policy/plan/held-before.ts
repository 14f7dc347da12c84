import { buildGraph } from "../graph";
import type { Graph, Resource, Rule, Verdict } from "../model";
import { lowered } from "./grades";
import { protections } from "./protections";

type Told = Extract<Verdict, { state: "fail" | "unknown" }>;

/**
 * What protected a resource and does no more: a rule of the baseline that held of it before and does not after, or an attribute that is the safer kind.
 * Each rule sees the resource alone, so that of those about what belongs to it none holds before, and none is told of.
 * What the plan does not tell may still stand in the configuration, where the same rules are asked.
 */
export function weakened(sides: { readonly before: Resource; readonly after: Resource }, rules: readonly Rule[], planned?: Graph): readonly Told[] {
  const ofType = rules.filter((rule) => rule.subject !== "change" && (rule.resourceTypes.includes(sides.before.type) || rule.resourceTypes.includes("*")));
  const { stack, address } = sides.after;
  const configured = planned?.ofType(sides.after.type).find((resource) => resource.stack === stack && resource.address === address);
  const before = alone(sides.before);
  const after = alone(sides.after);
  const byRule = ofType.flatMap((rule): Told[] => {
    if (before.ask(rule).state !== "pass") return [];
    const verdict = after.ask(rule);
    if (verdict.state === "unknown" && planned !== undefined && configured !== undefined && rule.evaluate(configured, planned).state === "pass") return [];
    if (verdict.state === "unknown") return [{ ...verdict, why: `${rule.id} held before: ${verdict.why}` }];
    if (verdict.state !== "fail") return [];
    const { attribute, actual, expected, message = `${attribute} is ${JSON.stringify(actual) ?? "absent"}, expected ${expected}` } = verdict;
    return [{ ...verdict, message: `${rule.id} held before, and does not after: ${message}` }];
  });
  const told = new Set(byRule.map((verdict) => verdict.attribute));
  const byGrade = lowered(sides.before, sides, protections, "no less safe than before");
  return [...byRule, ...byGrade.filter((verdict) => !told.has(verdict.attribute))];
}

/** The resource as the only one there is. */
function alone({ stack, type, name, file, body }: Resource): { ask: (rule: Rule) => Verdict } {
  const graph = buildGraph([{ stack, file, json: { resource: { [type]: { [name]: body } } } }]);
  const [only] = graph.ofType(type);
  return { ask: (rule) => (only === undefined ? { state: "notApplicable" } : rule.evaluate(only, graph)) };
}

/** The worst of several, which says how many more there are. */
export function worst(verdicts: readonly Told[]): Told | undefined {
  const failed = verdicts.filter((verdict): verdict is Extract<Told, { state: "fail" }> => verdict.state === "fail");
  const [first] = failed;
  if (first === undefined) return verdicts[0];
  return failed.length === 1 ? first : { ...first, message: `${first.message}; and ${failed.length - 1} more` };
}
