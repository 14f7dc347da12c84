import { pass, type Rule, unresolved } from "../../model";
import { asList } from "../../stack-json";

export const twoDnsServers: Rule = {
  id: "network/two-dns-servers",
  title: "a network with name servers of its own has two or more",
  severity: "low",
  resourceTypes: ["azurerm_virtual_network", "azurerm_virtual_network_dns_servers"],
  controls: ["NOR-AVA-01"],
  checkov: ["CKV_AZURE_182"],
  rationale: "when the only name server is gone, so is every name",
  remediation: "name two servers in dns_servers, or none for those of Azure",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-networks-name-resolution-for-vms-and-role-instances"],
  evaluate: (network) => {
    const attribute = "dns_servers";
    const servers = network.get(attribute);
    if (servers === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return asList(servers).length === 1 ? { state: "fail", attribute, actual: servers, expected: "two or more, or none" } : pass;
  },
};
