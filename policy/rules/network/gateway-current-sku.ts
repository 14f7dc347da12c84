import type { Rule } from "../../model";
import { mustNotBe } from "./blocks";

export const gatewayCurrentSku: Rule = {
  id: "network/gateway-current-sku",
  title: "a gateway is of a sku that is still made",
  severity: "medium",
  resourceTypes: ["azurerm_virtual_network_gateway"],
  controls: ["NOR-AVA-02"],
  checkov: [],
  rationale: "a gateway of an old sku knows old ciphers alone, and is switched off with its kind",
  remediation: "set sku to VpnGw1AZ, or ErGw1AZ, or higher",
  references: ["https://learn.microsoft.com/azure/vpn-gateway/gateway-sku-consolidation"],
  evaluate: (gateway) => mustNotBe(gateway, "sku", "Basic", "Standard", "HighPerformance"),
};
