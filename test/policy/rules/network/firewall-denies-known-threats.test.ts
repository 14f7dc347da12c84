import { notApplicable } from "../../../../policy/model";
import { firewallDeniesKnownThreats } from "../../../../policy/rules/network/firewall-denies-known-threats";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHub } from "../../support/good-hub";

describeRule(firewallDeniesKnownThreats, goodHub, "azurerm_firewall_policy.p", [
  ["fails azurerm's default", { threat_intelligence_mode: undefined }, fails("threat_intelligence_mode", "Alert", "Deny")],
  ["fails Off", { threat_intelligence_mode: "Off" }, fails("threat_intelligence_mode", "Off", "Deny")],
  ["cannot tell a variable", { threat_intelligence_mode: computed }, unknown("threat_intelligence_mode")],
]);

describeRule(firewallDeniesKnownThreats, goodHub, "azurerm_firewall.f", [
  ["fails Alert", { threat_intel_mode: "Alert" }, fails("threat_intel_mode", "Alert", "Deny")],
  ["leaves it to the policy", { threat_intel_mode: undefined }, notApplicable],
  ["fails a firewall without a policy", { threat_intel_mode: undefined, firewall_policy_id: undefined }, fails("threat_intel_mode", undefined, "Deny")],
]);
