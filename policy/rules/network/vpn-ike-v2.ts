import type { Rule } from "../../model";
import { everywhere, mustNotBe } from "./blocks";

const connection = "azurerm_virtual_network_gateway_connection";

export const vpnIkeV2: Rule = {
  id: "network/vpn-ike-v2",
  title: "lines between networks use the newer key exchange",
  severity: "medium",
  resourceTypes: ["azurerm_virtual_network_gateway_connection", "azurerm_vpn_gateway_connection"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "the old exchange, IKEv1, has holes that everybody knows of, and no longer gets new ciphers",
  remediation: "set connection_protocol, or protocol of the link, to IKEv2",
  references: ["https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-compliance-crypto"],
  evaluate: (line) => (line.type === connection ? mustNotBe(line, "connection_protocol", "IKEv1") : everywhere(line, "vpn_link.protocol", "IKEv2")),
};
