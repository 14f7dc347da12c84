import { mustHaveBlock } from "../../blocks";
import { pass, type Rule, unresolved } from "../../model";
import { valuesAt } from "./blocks";

const connection = "azurerm_virtual_network_gateway_connection";
const places: Readonly<Record<string, string>> = {
  [connection]: "ipsec_policy",
  azurerm_vpn_gateway_connection: "vpn_link.ipsec_policy",
  azurerm_virtual_network_gateway: "vpn_client_configuration.ipsec_policy",
  azurerm_vpn_server_configuration: "ipsec_policy",
};
const classic = ["ike_encryption", "ike_integrity", "ipsec_encryption", "ipsec_integrity"];
const wan = ["ike_encryption_algorithm", "ike_integrity_algorithm", "encryption_algorithm", "integrity_algorithm"];
const fields = [...classic, ...wan, "dh_group", "pfs_group"];
const weak = ["DES", "DES3", "MD5", "SHA1", "DHGroup1", "DHGroup2", "PFS1", "PFS2", "None"];

export const vpnStrongCiphers: Rule = {
  id: "network/vpn-strong-ciphers",
  title: "lines between networks use ciphers that nobody breaks",
  severity: "medium",
  resourceTypes: [
    "azurerm_virtual_network_gateway_connection",
    "azurerm_vpn_gateway_connection",
    "azurerm_virtual_network_gateway",
    "azurerm_vpn_server_configuration",
  ],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "traffic that is recorded now is read when the weak cipher falls",
  remediation: "write ipsec_policy with AES256 or GCMAES256, SHA256 or SHA384, and DHGroup14 or higher",
  references: ["https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-compliance-crypto"],
  evaluate: (resource) => {
    const at = places[resource.type] ?? "";
    const values = fields.flatMap((field) => valuesAt(resource, `${at}.${field}`).map((value) => ({ attribute: `${at}.${field}`, value })));
    const bad = values.find(({ value }) => weak.includes(String(value)));
    if (bad !== undefined) return { state: "fail", attribute: bad.attribute, actual: String(bad.value), expected: "a strong one" };
    const hidden = values.find(({ value }) => value === unresolved);
    if (hidden !== undefined) return { state: "unknown", attribute: hidden.attribute, why: "its value is known only after the plan" };
    // What Azure offers of itself to the other end has weak ones among it.
    return resource.type === connection && resource.get("type") === "IPsec" ? mustHaveBlock(resource, at) : pass;
  },
};
