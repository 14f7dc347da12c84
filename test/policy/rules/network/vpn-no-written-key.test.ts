import { pass } from "../../../../policy/model";
import { vpnNoWrittenKey } from "../../../../policy/rules/network/vpn-no-written-key";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodVpn } from "../../support/good-vpn";

describeRule(vpnNoWrittenKey, goodVpn, "azurerm_virtual_network_gateway_connection.x", [
  ["fails a key in clear", { shared_key: "4v3ry53cr371p53c5h4r3dk3y" }, fails("shared_key", "a secret in clear", "a reference")],
  ["takes one from elsewhere", { shared_key: computed }, pass],
  ["takes none", { shared_key: undefined }, pass],
]);

describeRule(vpnNoWrittenKey, goodVpn, "azurerm_vpn_gateway_connection.x", [
  ["fails a key in clear", { "vpn_link.shared_key": "4v3ry53cr371p53c5h4r3dk3y" }, fails("vpn_link.shared_key", "a secret in clear", "a reference")],
]);
