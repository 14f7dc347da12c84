import { all, mustBe, pass, type Rule } from "../../model";

export const peeringClosed: Rule = {
  id: "network/peering-closed",
  title: "a peering lends no gateway, and a network with a firewall takes no traffic that others forward",
  severity: "medium",
  resourceTypes: ["azurerm_virtual_network_peering"],
  controls: ["NOR-NET-11"],
  checkov: [],
  rationale: "a network that forwards for others joins what was kept apart",
  remediation: "set allow_gateway_transit and use_remote_gateways to false, and allow_forwarded_traffic to false on the side of the hub",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview"],
  evaluate: (peering, graph) => {
    const subnets = graph.targets(peering, "virtual_network_name").flatMap((own) => graph.referring(own, "azurerm_subnet", "virtual_network_name"));
    const isHub = subnets.some((subnet) => subnet.get("name") === "AzureFirewallSubnet");
    return all(
      mustBe(peering, "allow_gateway_transit", false),
      mustBe(peering, "use_remote_gateways", false),
      isHub ? mustBe(peering, "allow_forwarded_traffic", false) : pass,
    );
  },
};
