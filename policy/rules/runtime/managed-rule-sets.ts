import { all, type Block, pass, type Resource, unresolved, type Value, type Verdict } from "../../model";
import { asList, isObject } from "../../stack-json";

const attribute = "managed_rules.managed_rule_set";
const leastVersions = [
  ["Microsoft_DefaultRuleSet", 2.1],
  ["OWASP", 3.2],
] as const;

/** Has the firewall policy a current set of rules? */
export function isCurrent(policy: Resource): Verdict {
  return withSets(policy, (sets) => {
    const found = sets.map((set) => [set.get("type"), set.get("version")] as const);
    if (found.some(([type, version]) => leastVersions.some(([name, least]) => type === name && Number(String(version)) >= least))) return pass;
    if (found.flat().includes(unresolved)) return { state: "unknown", attribute, why: "which rules it has is known only after the plan" };
    const expected = leastVersions.map((set) => set.join(" ")).join(" or ");
    return { state: "fail", attribute, actual: found.map((set) => set.map(String).join(" ")), expected };
  });
}

/** Is no rule of the firewall policy off? */
export function hasAllRules(policy: Resource): Verdict {
  return withSets(policy, (sets) => all(pass, ...sets.map(isComplete)));
}

/** Has the firewall policy the rule against Log4Shell, and is it on? Sets older than 2021 lack it. */
export function stopsLog4j(policy: Resource): Verdict {
  return withSets(policy, (sets) => {
    const found = sets.map((set) => [set.get("type"), set.get("version")] as const);
    const at = found.findIndex(([type, version]) => type === "Microsoft_DefaultRuleSet" || (type === "OWASP" && Number(String(version)) >= 3.1));
    const set = sets[at];
    if (set !== undefined) return isOn(set, "944240", /^(?:REQUEST-944-APPLICATION-ATTACK-JAVA|JAVA)$/);
    if (found.flat().includes(unresolved)) return { state: "unknown", attribute, why: "which rules it has is known only after the plan" };
    return { state: "fail", attribute, actual: found.map((pair) => pair.map(String).join(" ")), expected: "Microsoft_DefaultRuleSet or OWASP 3.1 or newer" };
  });
}

function withSets(policy: Resource, judge: (sets: readonly Block[]) => Verdict): Verdict {
  const sets = policy.blocks(attribute);
  return sets === unresolved ? { state: "unknown", attribute, why: "a dynamic block makes them" } : judge(sets);
}

/** An override without rules puts its whole group out, a rule in it is off unless it says otherwise, and one that logs or allows is as good as off. */
function isComplete(set: Block): Verdict {
  const at = `${attribute}.rule_group_override`;
  const overrides = set.get("rule_group_override");
  if (overrides === unresolved) return { state: "unknown", attribute: at, why: "which rules are off is known only after the plan" };
  const off = asList(overrides)
    .filter(isObject)
    .flatMap((group) => {
      const rules = asList(group.rule).filter(isObject);
      return rules.length === 0 ? [group.rule_group_name] : rules.filter(isThrough).map((rule) => rule.id);
    });
  return off.length === 0 ? pass : { state: "fail", attribute: at, actual: off, expected: "no rule that is off" };
}

/** Before 4.0 a group named its rules that are off, in a list. */
function isOn(set: Block, id: string, group: RegExp): Verdict {
  const at = `${attribute}.rule_group_override`;
  const overrides = set.get("rule_group_override");
  if (overrides === unresolved) return { state: "unknown", attribute: at, why: "which rules are off is known only after the plan" };
  const isOff = asList(overrides).some((override) => {
    if (!isObject(override) || !group.test(String(override.rule_group_name))) return false;
    const [rules, listed] = [asList(override.rule).filter(isObject), asList(override.disabled_rules)];
    if (rules.length === 0 && listed.length === 0) return true;
    return listed.map(String).includes(id) || rules.some((rule) => String(rule.id) === id && isThrough(rule));
  });
  return isOff ? { state: "fail", attribute: at, actual: `${id} is off`, expected: `${id} stops` } : pass;
}

function isThrough(rule: Readonly<Record<string, Value>>): boolean {
  return String(rule.enabled) !== "true" || rule.action === "Log" || rule.action === "Allow";
}
