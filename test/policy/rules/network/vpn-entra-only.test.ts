import { notApplicable, pass } from "../../../../policy/model";
import { vpnEntraOnly } from "../../../../policy/rules/network/vpn-entra-only";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodVpn } from "../../support/good-vpn";

describeRule(vpnEntraOnly, goodVpn, "azurerm_virtual_network_gateway.x", [
  [
    "fails certificates",
    { "vpn_client_configuration.vpn_auth_types": ["Certificate", "AAD"] },
    fails("vpn_client_configuration.vpn_auth_types", ["Certificate", "AAD"], "AAD"),
  ],
  ["is not about gateways without clients", { vpn_client_configuration: undefined }, notApplicable],
  ["takes a tenant alone", { "vpn_client_configuration.vpn_auth_types": undefined }, pass],
  ["cannot tell a variable", { "vpn_client_configuration.vpn_auth_types": computed }, unknown("vpn_client_configuration.vpn_auth_types")],
  ["cannot tell a dynamic block", { vpn_client_configuration: undefined, dynamic: { vpn_client_configuration: {} } }, unknown("vpn_client_configuration")],
]);

describeRule(vpnEntraOnly, goodVpn, "azurerm_vpn_server_configuration.x", [
  ["fails certificates", { vpn_authentication_types: ["Certificate"] }, fails("vpn_authentication_types", ["Certificate"], "AAD")],
]);
