import { pass, type Rule, unresolved } from "../../model";
import { asList } from "../../stack-json";

// Private ranges of both kinds, and the one address at which Azure itself answers.
const own = /^(?:10\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|168\.63\.129\.16$|f[cd])/i;

export const ownDnsServers: Rule = {
  id: "network/own-dns-servers",
  title: "the name servers of a network are our own, or those of Azure",
  severity: "medium",
  resourceTypes: ["azurerm_virtual_network", "azurerm_virtual_network_dns_servers"],
  controls: ["NOR-NET-05"],
  checkov: ["CKV_AZURE_183"],
  rationale: "who answers from outside learns every name that is asked for, and says where it leads",
  remediation: "name servers with private addresses in dns_servers, or none",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-networks-name-resolution-for-vms-and-role-instances"],
  evaluate: (network) => {
    const attribute = "dns_servers";
    const servers = network.get(attribute);
    if (servers === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    const foreign = asList(servers).filter((server) => !own.test(String(server)));
    return foreign.length === 0 ? pass : { state: "fail", attribute, actual: foreign, expected: "private addresses" };
  },
};
