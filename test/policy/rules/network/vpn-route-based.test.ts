import { notApplicable, pass } from "../../../../policy/model";
import { vpnRouteBased } from "../../../../policy/rules/network/vpn-route-based";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodVpn } from "../../support/good-vpn";

describeRule(vpnRouteBased, goodVpn, "azurerm_virtual_network_gateway.x", [
  ["fails the old kind", { vpn_type: "PolicyBased" }, fails("vpn_type", "PolicyBased", "RouteBased")],
  ["takes azurerm's default", { vpn_type: undefined }, pass],
  ["is not about ExpressRoute", { type: "ExpressRoute", vpn_type: "PolicyBased" }, notApplicable],
  ["cannot tell a variable", { vpn_type: computed }, unknown("vpn_type")],
]);
