import { all, type Block, pass, type Rule, unresolved, type Value, type Verdict } from "../../model";
import { asList, isObject } from "../../stack-json";

const attribute = "managed_rule";

export const wafComplete: Rule = {
  id: "edge/waf-complete",
  title: "no rule of a front door's web application firewall is off",
  severity: "medium",
  resourceTypes: ["azurerm_frontdoor_firewall_policy", "azurerm_cdn_frontdoor_firewall_policy"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "each rule that is off is an attack that goes through",
  remediation: "take the rules out of managed_rule.override, or set enabled of each to true; write an exclusion for what the application is known to send",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-drs"],
  evaluate: (policy) => {
    const sets = policy.blocks(attribute);
    return sets === unresolved ? { state: "unknown", attribute, why: "a dynamic block makes them" } : all(pass, ...sets.map(isComplete));
  },
};

/** A rule that is named in an override is off unless that says otherwise; azurerm's default is so. */
function isComplete(set: Block): Verdict {
  const at = `${attribute}.override`;
  const overrides = set.get("override");
  if (overrides === unresolved) return { state: "unknown", attribute: at, why: "which rules are off is known only after the plan" };
  const rules = asList(overrides).flatMap((group): readonly Value[] => (isObject(group) ? asList(group.rule) : []));
  const off = rules.filter(isObject).filter((rule) => String(rule.enabled) !== "true");
  return off.length === 0 ? pass : { state: "fail", attribute: at, actual: off.map((rule) => rule.rule_id), expected: "no rule that is off" };
}
