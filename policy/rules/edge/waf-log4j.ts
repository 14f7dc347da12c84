import { type Block, pass, type Rule, unresolved, type Verdict } from "../../model";
import { asList, isObject } from "../../stack-json";
import { defaultRules } from "./default-rules";

export const wafLog4j: Rule = {
  id: "edge/waf-log4j",
  title: "a front door's web application firewall stops Log4Shell",
  severity: "high",
  resourceTypes: ["azurerm_frontdoor_firewall_policy", "azurerm_cdn_frontdoor_firewall_policy"],
  controls: ["NOR-NET-08"],
  checkov: ["CKV_AZURE_133"],
  rationale: "one line in a header makes an unpatched Java server run what an attacker sends",
  remediation: "write managed_rule with the default rules, and no override that switches rule 944240 of group JAVA off or lets it through",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-drs"],
  evaluate: (policy) => defaultRules(policy, stops),
};

function stops(rules: Block): Verdict {
  const attribute = "managed_rule.override";
  const overrides = rules.get("override");
  if (overrides === unresolved) return { state: "unknown", attribute, why: "which rules are off is known only after the plan" };
  const groups = asList(overrides).filter((group) => isObject(group) && group.rule_group_name === "JAVA");
  const written = groups.flatMap((group) => (isObject(group) ? asList(group.rule) : [])).find((rule) => isObject(rule) && rule.rule_id === "944240");
  if (!isObject(written)) return pass;
  const isStopped = String(written.enabled) === "true" && ["Block", "Redirect", "AnomalyScoring"].includes(String(written.action));
  return isStopped ? pass : { state: "fail", attribute, actual: "944240 is off or lets through", expected: "944240 stops" };
}
