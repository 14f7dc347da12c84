import { pass } from "../../../../policy/model";
import { vpnStrongCiphers } from "../../../../policy/rules/network/vpn-strong-ciphers";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodVpn } from "../../support/good-vpn";

describeRule(vpnStrongCiphers, goodVpn, "azurerm_virtual_network_gateway_connection.x", [
  ["fails a weak cipher", { "ipsec_policy.ike_encryption": "DES3" }, fails("ipsec_policy.ike_encryption", "DES3", "a strong one")],
  ["fails a weak hash", { "ipsec_policy.ipsec_integrity": "SHA1" }, fails("ipsec_policy.ipsec_integrity", "SHA1", "a strong one")],
  ["fails a small group", { "ipsec_policy.dh_group": "DHGroup2" }, fails("ipsec_policy.dh_group", "DHGroup2", "a strong one")],
  ["fails a line that takes what it gets", { ipsec_policy: undefined }, fails("ipsec_policy", undefined, "a block")],
  ["leaves ExpressRoute alone", { type: "ExpressRoute", ipsec_policy: undefined }, pass],
  ["cannot tell a variable", { "ipsec_policy.pfs_group": computed }, unknown("ipsec_policy.pfs_group")],
]);

describeRule(vpnStrongCiphers, goodVpn, "azurerm_vpn_gateway_connection.x", [
  ["fails a weak cipher", { "vpn_link.ipsec_policy.encryption_algorithm": "DES" }, fails("vpn_link.ipsec_policy.encryption_algorithm", "DES", "a strong one")],
]);

describeRule(vpnStrongCiphers, goodVpn, "azurerm_virtual_network_gateway.x", [
  [
    "fails a weak hash",
    {
      "vpn_client_configuration.ipsec_policy": {
        dh_group: "ECP384",
        ike_encryption: "AES256",
        ike_integrity: "MD5",
        ipsec_encryption: "GCMAES256",
        ipsec_integrity: "GCMAES256",
        pfs_group: "ECP384",
      },
    },
    fails("vpn_client_configuration.ipsec_policy.ike_integrity", "MD5", "a strong one"),
  ],
]);

describeRule(vpnStrongCiphers, goodVpn, "azurerm_vpn_server_configuration.x", [
  ["fails no secrecy of what went before", { "ipsec_policy.pfs_group": "None" }, fails("ipsec_policy.pfs_group", "None", "a strong one")],
]);
