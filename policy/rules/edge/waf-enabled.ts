import { all, mustBe, type Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

export const wafEnabled: Rule = {
  id: "edge/waf-enabled",
  title: "a front door's web application firewall is on",
  severity: "high",
  resourceTypes: ["azurerm_frontdoor_firewall_policy", "azurerm_cdn_frontdoor_firewall_policy"],
  controls: ["NOR-NET-08"],
  checkov: ["CKV_AZURE_123"],
  rationale: "a firewall that is off is written and does nothing",
  remediation: "set enabled to true",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/afds/afds-overview"],
  // Whoever writes the block of a gateway's policy says what is meant, though azurerm knows it not here.
  evaluate: (policy) => all(mustBe(policy, "enabled", true), unlessAbsent(policy, "policy_settings.enabled", true)),
};
