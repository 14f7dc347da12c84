import { all, mustBe, type Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

export const gatewayWafBodyLimit: Rule = {
  id: "runtime/gateway-waf-body-limit",
  title: "a gateway's web application firewall turns away bodies that are too large to look at",
  severity: "medium",
  resourceTypes: ["azurerm_web_application_firewall_policy"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "an attack that is padded to the limit goes through unread",
  remediation: "set request_body_enforcement in policy_settings to true",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/ag/application-gateway-waf-request-size-limits"],
  evaluate: (policy) =>
    all(mustBe(policy, "policy_settings.request_body_enforcement", true), unlessAbsent(policy, "policy_settings.file_upload_enforcement", true)),
};
