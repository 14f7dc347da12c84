import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const wafPrevention: Rule = {
  id: "runtime/waf-prevention",
  title: "a gateway's web application firewall stops attacks",
  severity: "high",
  resourceTypes: ["azurerm_web_application_firewall_policy", "azurerm_application_gateway"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "a firewall in detection mode writes down how the data was stolen",
  remediation: "set mode in policy_settings to Prevention, firewall_mode in waf_configuration",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/ag/best-practices"],
  evaluate: (resource) =>
    resource.type === "azurerm_application_gateway"
      ? eachBlock(resource, "waf_configuration", (waf) => mustBe(waf, "firewall_mode", "Prevention"))
      : mustBe(resource, "policy_settings.mode", "Prevention"),
};
