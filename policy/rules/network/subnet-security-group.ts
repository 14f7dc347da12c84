import { notApplicable, pass, type Rule } from "../../model";

// Azure refuses a security group on these, or runs one of its own. https://learn.microsoft.com/azure/virtual-network/virtual-network-for-azure-services
const withoutGroup = ["GatewaySubnet", "AzureFirewallSubnet", "AzureFirewallManagementSubnet", "RouteServerSubnet"];

export const subnetSecurityGroup: Rule = {
  id: "network/subnet-security-group",
  title: "a subnet has a network security group",
  severity: "high",
  resourceTypes: ["azurerm_subnet"],
  controls: ["NOR-NET-05"],
  checkov: ["CKV2_AZURE_31"],
  rationale: "without one every machine in the network reaches every other",
  remediation: "add an azurerm_subnet_network_security_group_association for the subnet",
  references: ["https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview"],
  evaluate: (subnet, graph) => {
    if (withoutGroup.includes(String(subnet.get("name")))) return notApplicable;
    return graph.referring(subnet, "azurerm_subnet_network_security_group_association", "subnet_id").length > 0
      ? pass
      : { state: "fail", attribute: "azurerm_subnet_network_security_group_association", actual: "none", expected: "one" };
  },
};
