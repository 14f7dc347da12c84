import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const gatewayWafEnabled: Rule = {
  id: "runtime/gateway-waf-enabled",
  title: "a gateway's web application firewall is on",
  severity: "high",
  resourceTypes: ["azurerm_web_application_firewall_policy", "azurerm_application_gateway"],
  controls: ["NOR-NET-08"],
  checkov: ["CKV_AZURE_122"],
  rationale: "a firewall that is off is written and does nothing",
  remediation: "set enabled in policy_settings or waf_configuration to true",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/ag/best-practices"],
  evaluate: (resource) =>
    resource.type === "azurerm_application_gateway"
      ? eachBlock(resource, "waf_configuration", (waf) => mustBe(waf, "enabled", true))
      : mustBe(resource, "policy_settings.enabled", true),
};
