import { pass, type Rule } from "../../model";
import { defaultRules } from "./default-rules";

export const wafRules: Rule = {
  id: "edge/waf-rules",
  title: "a front door's web application firewall knows common attacks",
  severity: "high",
  resourceTypes: ["azurerm_frontdoor_firewall_policy", "azurerm_cdn_frontdoor_firewall_policy"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "without rules made by others, it stops only what we thought of",
  remediation: "write managed_rule with type Microsoft_DefaultRuleSet, DefaultRuleSet where that is not offered",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-drs"],
  evaluate: (policy) => defaultRules(policy, () => pass),
};
