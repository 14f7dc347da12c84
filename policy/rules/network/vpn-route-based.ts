import { mustBe, notApplicable, type Rule } from "../../model";

export const vpnRouteBased: Rule = {
  id: "network/vpn-route-based",
  title: "a VPN gateway is of the kind that knows the newer key exchange",
  severity: "medium",
  resourceTypes: ["azurerm_virtual_network_gateway"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "a gateway of the old kind speaks IKEv1 alone",
  remediation: "set vpn_type to RouteBased, or leave it out",
  references: ["https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings"],
  evaluate: (gateway) => (gateway.get("type") === "ExpressRoute" ? notApplicable : mustBe(gateway, "vpn_type", "RouteBased")),
};
