import { peeringClosed } from "../../../../policy/rules/network/peering-closed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { fromHub, fromSpoke, goodHub } from "../../support/good-hub";

describeRule(peeringClosed, goodHub, fromHub, [
  ["fails a hub that takes what a spoke forwards", { allow_forwarded_traffic: true }, fails("allow_forwarded_traffic", true, "false")],
  ["cannot tell a variable", { allow_forwarded_traffic: computed }, unknown("allow_forwarded_traffic")],
]);

describeRule(peeringClosed, goodHub, fromSpoke, [
  ["fails forwarded traffic from a network without a firewall", { "azurerm_subnet.firewall.name": "snet" }, fails("allow_forwarded_traffic", true, "false")],
]);
