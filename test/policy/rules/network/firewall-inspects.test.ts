import { firewallInspects } from "../../../../policy/rules/network/firewall-inspects";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { firewall, firewallPolicy, goodHub } from "../../support/good-hub";

describeRule(firewallInspects, goodHub, firewall, [
  ["fails a lower tier", { sku_tier: "Standard" }, fails("sku_tier", "Standard", "Premium")],
  ["fails a firewall without a policy", { firewall_policy_id: undefined }, fails("firewall_policy_id", undefined, "a value")],
  ["cannot tell a policy from a variable", { firewall_policy_id: computed }, unknown("firewall_policy_id")],
]);

describeRule(firewallInspects, goodHub, firewallPolicy, [
  ["fails sku Standard", { sku: "Standard" }, fails("sku", "Standard", "Premium")],
  ["cannot tell sku from a variable", { sku: computed }, unknown("sku")],
  ["fails threat_intelligence_mode Alert", { threat_intelligence_mode: "Alert" }, fails("threat_intelligence_mode", "Alert", "Deny")],
  ["cannot tell threat_intelligence_mode from a variable", { threat_intelligence_mode: computed }, unknown("threat_intelligence_mode")],
  ["fails intrusion_detection.mode Alert", { "intrusion_detection.mode": "Alert" }, fails("intrusion_detection.mode", "Alert", "Deny")],
  ["cannot tell intrusion_detection.mode from a variable", { "intrusion_detection.mode": computed }, unknown("intrusion_detection.mode")],
  ["fails azurerm's default", { threat_intelligence_mode: undefined }, fails("threat_intelligence_mode", "Alert", "Deny")],
  ["fails a policy that looks for no intruder", { intrusion_detection: undefined }, fails("intrusion_detection.mode", undefined, "Deny")],
]);
