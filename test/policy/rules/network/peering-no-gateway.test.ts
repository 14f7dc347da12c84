import { peeringNoGateway } from "../../../../policy/rules/network/peering-no-gateway";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHub } from "../../support/good-hub";

describeRule(peeringNoGateway, goodHub, "azurerm_virtual_network_peering.from_hub", [
  ["fails allow_gateway_transit", { allow_gateway_transit: true }, fails("allow_gateway_transit", true, "false")],
  ["fails use_remote_gateways", { use_remote_gateways: true }, fails("use_remote_gateways", true, "false")],
  ["cannot tell allow_gateway_transit from a variable", { allow_gateway_transit: computed }, unknown("allow_gateway_transit")],
  ["cannot tell use_remote_gateways from a variable", { use_remote_gateways: computed }, unknown("use_remote_gateways")],
]);
