import { referringEach } from "../../each-instance";
import { all, notApplicable, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";

const association = "azurerm_subnet_network_security_group_association";

const fail: Verdict = { state: "fail", attribute: "subnet.security_group", actual: "none", expected: "one" };

// Azure refuses a security group on these, or runs one of its own. https://learn.microsoft.com/azure/virtual-network/virtual-network-for-azure-services
const withoutGroup = ["GatewaySubnet", "AzureFirewallSubnet", "AzureFirewallManagementSubnet", "RouteServerSubnet"];

export const subnetSecurityGroup: Rule = {
  id: "network/subnet-security-group",
  title: "a subnet has a network security group",
  severity: "high",
  resourceTypes: ["azurerm_subnet", "azurerm_virtual_network"],
  controls: ["NOR-NET-05"],
  checkov: ["CKV2_AZURE_31"],
  rationale: "without one every machine in the network reaches every other",
  remediation: "add an azurerm_subnet_network_security_group_association for the subnet, or security_group to a subnet inside a network",
  references: ["https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview"],
  evaluate: (subnet, graph) => {
    if (subnet.type === "azurerm_virtual_network") return inside(subnet);
    if (withoutGroup.includes(String(subnet.get("name")))) return notApplicable;
    // The basic network features of NetApp know no groups; storage/netapp-network-features asks for the others.
    const services = subnet.blocks("delegation");
    const isNetapp = services !== unresolved && services.some((s) => /^microsoft\.netapp\/volumes$/i.test(String(s.get("service_delegation.name"))));
    // azurerm 1 had the group in the subnet.
    const isInside = graph.targets(subnet, "network_security_group_id").length > 0;
    if (isNetapp) return notApplicable;
    if (isInside) return pass;
    return referringEach(subnet, graph, association, "subnet_id").length > 0
      ? pass
      : { state: "fail", attribute: association, actual: "none", expected: "one" };
  },
};

/** Subnets may be written in their network. */
function inside(network: Resource): Verdict {
  const attribute = "subnet.security_group";
  const subnets = network.blocks("subnet");
  if (subnets === unresolved) return { state: "unknown", attribute, why: "a dynamic block makes them" };
  const asked = subnets.filter((subnet) => !withoutGroup.includes(String(subnet.get("name"))));
  return all(...asked.map((subnet) => ((subnet.get("security_group") ?? "") === "" ? fail : pass)));
}
