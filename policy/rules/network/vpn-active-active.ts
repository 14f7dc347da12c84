import { mustBe, notApplicable, type Rule } from "../../model";

export const vpnActiveActive: Rule = {
  id: "network/vpn-active-active",
  title: "a VPN gateway stands the loss of an instance",
  severity: "low",
  resourceTypes: ["azurerm_virtual_network_gateway"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "the line is down for as long as the other instance needs to start",
  remediation: "set active_active to true, with two ip_configuration blocks",
  references: ["https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-highlyavailable"],
  evaluate: (gateway) => (gateway.get("type") === "ExpressRoute" ? notApplicable : mustBe(gateway, "active_active", true)),
};
