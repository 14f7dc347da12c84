import type { Rule } from "../../model";
import { stopsLog4j } from "./managed-rule-sets";

export const gatewayWafLog4j: Rule = {
  id: "runtime/gateway-waf-log4j",
  title: "a gateway's web application firewall stops Log4Shell",
  severity: "high",
  resourceTypes: ["azurerm_web_application_firewall_policy"],
  controls: ["NOR-NET-08"],
  checkov: ["CKV_AZURE_135"],
  rationale: "one line in a header makes an unpatched Java server run what an attacker sends",
  remediation: "write managed_rule_set with type Microsoft_DefaultRuleSet and version 2.1, or OWASP 3.2, and no override that switches rule 944240 off",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/ag/application-gateway-crs-rulegroups-rules"],
  evaluate: stopsLog4j,
};
