import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const gatewayWafBody: Rule = {
  id: "runtime/gateway-waf-body",
  title: "a gateway's web application firewall looks at bodies",
  severity: "medium",
  resourceTypes: ["azurerm_web_application_firewall_policy", "azurerm_application_gateway"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "most attacks come in the body of a request",
  remediation: "set request_body_check in policy_settings or waf_configuration to true",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/ag/best-practices"],
  evaluate: (resource) =>
    resource.type === "azurerm_application_gateway"
      ? eachBlock(resource, "waf_configuration", (waf) => mustBe(waf, "request_body_check", true))
      : mustBe(resource, "policy_settings.request_body_check", true),
};
