import { pass } from "../../../../policy/model";
import { noOpenUdp } from "../../../../policy/rules/network/no-open-udp";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork } from "../../support/good-network";

describeRule(noOpenUdp, goodNetwork, "azurerm_network_security_group.n", [
  [
    "fails any port over UDP",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.protocol": "Udp", "security_rule.0.destination_port_range": "53" },
    fails("security_rule", "admin opens 53 to *", "a named source"),
  ],
  ["lets TCP be", { "security_rule.0.source_address_prefix": "*" }, pass],
  ["lets a network be named", { "security_rule.0.protocol": "Udp" }, pass],
  ["cannot tell a computed source", { "security_rule.0.protocol": "Udp", "security_rule.0.source_address_prefix": computed }, unknown("security_rule")],
]);
