import { hubSecuresInternet } from "../../../../policy/rules/network/hub-secures-internet";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodVpn } from "../../support/good-vpn";

describeRule(hubSecuresInternet, goodVpn, "azurerm_virtual_hub_connection.x", [
  ["fails internet_security_enabled false", { internet_security_enabled: false }, fails("internet_security_enabled", false, "true")],
  ["fails azurerm's default", { internet_security_enabled: undefined }, fails("internet_security_enabled", false, "true")],
  ["cannot tell a variable", { internet_security_enabled: computed }, unknown("internet_security_enabled")],
]);

describeRule(hubSecuresInternet, goodVpn, "azurerm_vpn_gateway_connection.x", [
  ["fails internet_security_enabled false", { internet_security_enabled: false }, fails("internet_security_enabled", false, "true")],
  ["fails azurerm's default", { internet_security_enabled: undefined }, fails("internet_security_enabled", false, "true")],
  ["cannot tell a variable", { internet_security_enabled: computed }, unknown("internet_security_enabled")],
]);

describeRule(hubSecuresInternet, goodVpn, "azurerm_express_route_connection.x", [
  ["fails enable_internet_security false", { enable_internet_security: false }, fails("enable_internet_security", false, "true")],
  ["fails azurerm's default", { enable_internet_security: undefined }, fails("enable_internet_security", false, "true")],
  ["cannot tell a variable", { enable_internet_security: computed }, unknown("enable_internet_security")],
]);

describeRule(hubSecuresInternet, goodVpn, "azurerm_point_to_site_vpn_gateway.x", [
  [
    "fails connection_configuration.internet_security_enabled false",
    { "connection_configuration.internet_security_enabled": false },
    fails("connection_configuration.internet_security_enabled", false, "true"),
  ],
  [
    "fails azurerm's default",
    { "connection_configuration.internet_security_enabled": undefined },
    fails("connection_configuration.internet_security_enabled", false, "true"),
  ],
  ["cannot tell a variable", { "connection_configuration.internet_security_enabled": computed }, unknown("connection_configuration.internet_security_enabled")],
]);
