import { firewallInspects } from "../../../../policy/rules/network/firewall-inspects";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHub } from "../../support/good-hub";

describeRule(firewallInspects, goodHub, "azurerm_firewall_policy.p", [
  ["fails intrusion_detection.mode Alert", { "intrusion_detection.mode": "Alert" }, fails("intrusion_detection.mode", "Alert", "Deny")],
  ["fails what is not written", { "intrusion_detection.mode": undefined }, fails("intrusion_detection.mode", undefined, "Deny")],
  ["cannot tell a variable", { "intrusion_detection.mode": computed }, unknown("intrusion_detection.mode")],
]);
