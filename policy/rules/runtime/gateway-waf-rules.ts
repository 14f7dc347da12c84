import type { Rule } from "../../model";
import { isCurrent } from "./managed-rule-sets";

export const gatewayWafRules: Rule = {
  id: "runtime/gateway-waf-rules",
  title: "a gateway's web application firewall knows current attacks",
  severity: "high",
  resourceTypes: ["azurerm_web_application_firewall_policy"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "an attack that became known after the rules were written goes through",
  remediation: "write managed_rule_set with type Microsoft_DefaultRuleSet and version 2.1 or OWASP 3.2",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/ag/application-gateway-crs-rulegroups-rules"],
  evaluate: isCurrent,
};
