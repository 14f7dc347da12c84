import { mustBe, pass, type Rule } from "../../model";
import { hasFirewall } from "./has-firewall";

export const peeringClosed: Rule = {
  id: "network/peering-closed",
  title: "a peering takes forwarded traffic from a network with a firewall alone",
  severity: "medium",
  resourceTypes: ["azurerm_virtual_network_peering"],
  controls: ["NOR-NET-11"],
  checkov: [],
  rationale: "a network that forwards for others joins what was kept apart",
  remediation: "set allow_forwarded_traffic to false except towards the network with the firewall",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview"],
  evaluate: (peering, graph) =>
    // Answers come through the firewall with the address of who answered; nothing else has a reason to be forwarded.
    graph.targets(peering, "remote_virtual_network_id").some((remote) => hasFirewall(remote, graph)) ? pass : mustBe(peering, "allow_forwarded_traffic", false),
};
