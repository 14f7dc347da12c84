import { notApplicable, pass, type Rule, unresolved } from "../../model";
import { isProduction } from "../governance/production";
import { hasZones } from "../governance/region";

export const gatewayZones: Rule = {
  id: "network/gateway-zones",
  title: "a gateway of production stands the loss of a zone",
  severity: "medium",
  resourceTypes: ["azurerm_virtual_network_gateway"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "the line is lost with the zone, whatever is left behind it",
  remediation: "set sku to one that ends in AZ",
  references: ["https://learn.microsoft.com/azure/vpn-gateway/about-zone-redundant-vnet-gateways"],
  evaluate: (gateway) => {
    if (!isProduction(gateway) || !hasZones(gateway)) return notApplicable;
    const sku = gateway.get("sku");
    if (sku === unresolved) return { state: "unknown", attribute: "sku", why: "its value is known only after the plan" };
    return String(sku).endsWith("AZ") ? pass : { state: "fail", attribute: "sku", actual: sku, expected: "one that ends in AZ" };
  },
};
