import { mustBe, type Rule } from "../../model";

export const wafPrevention: Rule = {
  id: "edge/waf-prevention",
  title: "a front door's web application firewall stops attacks",
  severity: "high",
  resourceTypes: ["azurerm_frontdoor_firewall_policy", "azurerm_cdn_frontdoor_firewall_policy"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "a firewall in detection mode writes down how the data was stolen",
  remediation: "set mode to Prevention",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-policy-settings"],
  evaluate: (resource) => mustBe(resource, "mode", "Prevention"),
};
