import { pass } from "../../../../policy/model";
import { noLateralMovement } from "../../../../policy/rules/network/no-lateral-movement";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork } from "../../support/good-network";

describeRule(noLateralMovement, goodNetwork, "azurerm_network_security_group.n", [
  [
    "fails a group that allows instead",
    { "security_rule.1.access": "Allow" },
    fails("security_rule", "nothing denied", "an outbound rule that denies ports 22 and 3389"),
  ],
  [
    "fails a group that denies one port of two",
    { "security_rule.1.destination_port_ranges": ["22"] },
    fails("security_rule", "nothing denied", "an outbound rule that denies ports 22 and 3389"),
  ],
  ["takes a group that denies everything", { "security_rule.1.destination_port_ranges": undefined, "security_rule.1.destination_port_range": "*" }, pass],
  [
    "finds a rule in a resource of its own",
    {
      "security_rule.1.access": "Allow",
      "azurerm_network_security_rule.deny": {
        name: "deny-lateral",
        priority: 4000,
        direction: "Outbound",
        access: "Deny",
        protocol: "*",
        source_port_range: "*",
        destination_port_ranges: ["22", "3389"],
        source_address_prefix: "*",
        destination_address_prefix: "VirtualNetwork",
        network_security_group_name: "${azurerm_network_security_group.n.name}",
      },
    },
    pass,
  ],
  [
    "fails what is denied towards one network alone",
    { "security_rule.1.destination_address_prefix": "10.1.0.0/16" },
    fails("security_rule", "nothing denied", "an outbound rule that denies ports 22 and 3389"),
  ],
  ["cannot tell dynamic blocks", { security_rule: undefined, dynamic: { security_rule: {} } }, unknown("security_rule")],
]);
