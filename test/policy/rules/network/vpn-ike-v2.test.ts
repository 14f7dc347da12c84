import { pass } from "../../../../policy/model";
import { vpnIkeV2 } from "../../../../policy/rules/network/vpn-ike-v2";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodVpn } from "../../support/good-vpn";

describeRule(vpnIkeV2, goodVpn, "azurerm_virtual_network_gateway_connection.x", [
  ["fails the old one", { connection_protocol: "IKEv1" }, fails("connection_protocol", "IKEv1", "not IKEv1")],
  ["takes Azure's default", { connection_protocol: undefined }, pass],
  ["cannot tell a variable", { connection_protocol: computed }, unknown("connection_protocol")],
]);

describeRule(vpnIkeV2, goodVpn, "azurerm_vpn_gateway_connection.x", [
  ["fails the old one", { "vpn_link.protocol": "IKEv1" }, fails("vpn_link.protocol", "IKEv1", "IKEv2")],
  ["takes azurerm's default", { "vpn_link.protocol": undefined }, pass],
]);
