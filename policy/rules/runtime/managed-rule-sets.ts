import { type Block, pass, type Resource, unresolved, type Verdict } from "../../model";
import { asList, isObject } from "../../stack-json";

const attribute = "managed_rules.managed_rule_set";
const leastVersions = [
  ["Microsoft_DefaultRuleSet", 2.1],
  ["OWASP", 3.2],
] as const;

/** Does the firewall policy have a current set of rules, and is none of its rules off? */
export function judgeRuleSets(policy: Resource): readonly Verdict[] {
  const sets = policy.blocks(attribute);
  return sets === unresolved ? [{ state: "unknown", attribute, why: "a dynamic block makes them" }] : [isCurrent(sets), ...sets.map(hasAllRules)];
}

function isCurrent(sets: readonly Block[]): Verdict {
  const found = sets.map((set) => [set.get("type"), set.get("version")] as const);
  if (found.some(([type, version]) => leastVersions.some(([name, least]) => type === name && Number(String(version)) >= least))) return pass;
  if (found.flat().includes(unresolved)) return { state: "unknown", attribute, why: "which rules it has is known only after the plan" };
  const expected = leastVersions.map((set) => set.join(" ")).join(" or ");
  return { state: "fail", attribute, actual: found.map((set) => set.map(String).join(" ")), expected };
}

/** An override without rules puts its whole group out, and a rule in it is off unless it says otherwise. */
function hasAllRules(set: Block): Verdict {
  const at = `${attribute}.rule_group_override`;
  const overrides = set.get("rule_group_override");
  if (overrides === unresolved) return { state: "unknown", attribute: at, why: "which rules are off is known only after the plan" };
  const off = asList(overrides)
    .filter(isObject)
    .flatMap((group) => {
      const rules = asList(group.rule).filter(isObject);
      return rules.length === 0 ? [group.rule_group_name] : rules.filter((rule) => String(rule.enabled) !== "true").map((rule) => rule.id);
    });
  return off.length === 0 ? pass : { state: "fail", attribute: at, actual: off, expected: "no rule that is off" };
}
