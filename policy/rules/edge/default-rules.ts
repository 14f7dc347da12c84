import { type Block, type Resource, unresolved, type Verdict } from "../../model";

const attribute = "managed_rule";
const names = ["Microsoft_DefaultRuleSet", "DefaultRuleSet"];

/** Has the firewall of a front door Microsoft's default rules, and what is to be said of them? */
export function defaultRules(policy: Resource, judge: (rules: Block) => Verdict): Verdict {
  const sets = policy.blocks(attribute);
  if (sets === unresolved) return { state: "unknown", attribute, why: "a dynamic block makes them" };
  const types = sets.map((set) => set.get("type"));
  const found = sets.find((_, index) => names.includes(String(types[index])));
  if (found !== undefined) return judge(found);
  if (types.includes(unresolved)) return { state: "unknown", attribute, why: "which rules it has is known only after the plan" };
  return { state: "fail", attribute, actual: types.map(String), expected: names.join(" or ") };
}
