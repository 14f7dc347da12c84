import { firewallNothingBypassed } from "../../../../policy/rules/network/firewall-nothing-bypassed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHub } from "../../support/good-hub";

describeRule(firewallNothingBypassed, goodHub, "azurerm_firewall_policy.p", [
  [
    "fails a way past",
    { "intrusion_detection.traffic_bypass": { name: "x", protocol: "TCP" } },
    fails("intrusion_detection.traffic_bypass", "present", "none"),
  ],
  [
    "fails a signature that is off",
    {
      "intrusion_detection.signature_overrides": [
        { id: "1", state: "Alert" },
        { id: "2", state: "Off" },
      ],
    },
    fails("intrusion_detection.signature_overrides.state", "Off", "Alert or Deny"),
  ],
  [
    "cannot tell a variable",
    { "intrusion_detection.signature_overrides": { id: "1", state: computed } },
    unknown("intrusion_detection.signature_overrides.state"),
  ],
]);
