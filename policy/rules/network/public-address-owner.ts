import { pass, type Rule } from "../../model";

const owners = [
  "azurerm_application_gateway",
  "azurerm_firewall",
  "azurerm_bastion_host",
  "azurerm_nat_gateway_public_ip_association",
  "azurerm_virtual_network_gateway",
  "azurerm_route_server",
];
const workloads = [
  "azurerm_network_interface",
  "azurerm_lb",
  "azurerm_kubernetes_cluster",
  "azurerm_container_group",
  "azurerm_linux_virtual_machine_scale_set",
  "azurerm_windows_virtual_machine_scale_set",
  "azurerm_virtual_machine_scale_set",
  "azurerm_api_management",
];

export const publicAddressOwner: Rule = {
  id: "network/public-address-owner",
  title: "a public address belongs to a gateway, a firewall, Bastion or a NAT gateway",
  severity: "high",
  resourceTypes: ["azurerm_public_ip"],
  controls: ["NOR-NET-07"],
  checkov: [],
  rationale: "what has an address of its own is reached around the gateway and the firewall",
  remediation: "remove the address, and let the service be reached through the gateway",
  references: ["https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses"],
  evaluate: (address, graph) => {
    const users = [...owners, ...workloads].flatMap((type) => graph.ofType(type)).filter((r) => graph.targets(r).includes(address));
    const workload = users.find((user) => workloads.includes(user.type));
    if (workload !== undefined) return { state: "fail", attribute: "id", actual: `used by ${workload.address}`, expected: owners.join(", ") };
    return users.some((user) => owners.includes(user.type)) ? pass : { state: "unknown", attribute: "id", why: "what uses it is not among the stacks" };
  },
};
