import { referringEach } from "../../each-instance";
import { notApplicable, pass, type Rule } from "../../model";
import { perGraph } from "../../per-graph";

const log = "azurerm_network_watcher_flow_log";

const machines = [
  "azurerm_network_interface",
  "azurerm_kubernetes_cluster",
  "azurerm_kubernetes_cluster_node_pool",
  "azurerm_linux_virtual_machine_scale_set",
  "azurerm_windows_virtual_machine_scale_set",
  "azurerm_container_group",
  "azurerm_application_gateway",
  "azurerm_firewall",
];

export const flowLog: Rule = {
  id: "network/flow-log",
  title: "who talks with whom in a network is logged",
  severity: "medium",
  resourceTypes: ["azurerm_virtual_network"],
  controls: ["NOR-LOG-03"],
  checkov: [],
  rationale: "where an intruder went from the first machine shows nowhere else",
  remediation: "add an azurerm_network_watcher_flow_log with the network as target_resource_id",
  references: ["https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview"],
  evaluate: (network, graph) => {
    if (referringEach(network, graph, log, "target_resource_id").length > 0) return pass;
    const peerings = graph.referring(network, "azurerm_virtual_network_peering", "virtual_network_name");
    // What is joined to nothing and holds endpoints alone has no traffic but to them, and what they lead to has a log of its own.
    const subnets = graph.referring(network, "azurerm_subnet", "virtual_network_name");
    const holdsMachines = subnets.some((subnet) => machinePlaces(graph).has(subnet));
    if (peerings.length === 0 && !holdsMachines) return notApplicable;
    return { state: "fail", attribute: log, actual: "none", expected: "one on its id" };
  },
};

/** What machines refer to, their subnets among it. */
const machinePlaces = perGraph((graph) => new Set(machines.flatMap((type) => graph.ofType(type)).flatMap((machine) => graph.targets(machine))));
