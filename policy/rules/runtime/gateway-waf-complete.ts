import type { Rule } from "../../model";
import { hasAllRules } from "./managed-rule-sets";

export const gatewayWafComplete: Rule = {
  id: "runtime/gateway-waf-complete",
  title: "no rule of a gateway's web application firewall is off",
  severity: "medium",
  resourceTypes: ["azurerm_web_application_firewall_policy"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "each rule that is off is an attack that goes through",
  remediation: "take rule_group_override without rules away, and set enabled of each rule in the others to true",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/ag/application-gateway-customize-waf-rules-portal"],
  evaluate: hasAllRules,
};
