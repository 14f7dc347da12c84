import { all, mustBe, type Rule } from "../../model";

export const peeringNoGateway: Rule = {
  id: "network/peering-no-gateway",
  title: "a peering lends no gateway",
  severity: "medium",
  resourceTypes: ["azurerm_virtual_network_peering"],
  controls: ["NOR-NET-11"],
  checkov: [],
  rationale: "a network that lends its gateway joins what stands behind it to what was kept apart",
  remediation: "set allow_gateway_transit and use_remote_gateways to false, or leave them out",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview"],
  evaluate: (peering) => all(mustBe(peering, "allow_gateway_transit", false), mustBe(peering, "use_remote_gateways", false)),
};
