import { mustBe, type Rule } from "../../model";

export const wafBody: Rule = {
  id: "edge/waf-body",
  title: "a front door's web application firewall looks at bodies",
  severity: "medium",
  resourceTypes: ["azurerm_cdn_frontdoor_firewall_policy"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "most attacks come in the body of a request",
  remediation: "set request_body_check_enabled to true",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-policy-settings"],
  evaluate: (resource) => mustBe(resource, "request_body_check_enabled", true),
};
