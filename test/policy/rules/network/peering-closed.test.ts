import { peeringClosed } from "../../../../policy/rules/network/peering-closed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { fromHub, fromSpoke, goodHub } from "../../support/good-hub";

describeRule(peeringClosed, goodHub, fromHub, [
  ["fails allow_gateway_transit true", { allow_gateway_transit: true }, fails("allow_gateway_transit", true, "false")],
  ["cannot tell allow_gateway_transit from a variable", { allow_gateway_transit: computed }, unknown("allow_gateway_transit")],
  ["fails use_remote_gateways true", { use_remote_gateways: true }, fails("use_remote_gateways", true, "false")],
  ["cannot tell use_remote_gateways from a variable", { use_remote_gateways: computed }, unknown("use_remote_gateways")],
  ["fails a hub that takes what a spoke forwards", { allow_forwarded_traffic: true }, fails("allow_forwarded_traffic", true, "false")],
]);

describeRule(peeringClosed, goodHub, fromSpoke, [
  ["fails use_remote_gateways true", { use_remote_gateways: true }, fails("use_remote_gateways", true, "false")],
  ["cannot tell use_remote_gateways from a variable", { use_remote_gateways: computed }, unknown("use_remote_gateways")],
  ["fails forwarded traffic from a network without a firewall", { "azurerm_subnet.firewall.name": "snet" }, fails("allow_forwarded_traffic", true, "false")],
]);
