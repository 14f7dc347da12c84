import { mustHaveBlock } from "../../blocks";
import { notApplicable, type Rule } from "../../model";

export const virtualNetworkEncryption: Rule = {
  id: "network/virtual-network-encryption",
  title: "traffic between machines of a network is encrypted",
  severity: "low",
  resourceTypes: ["azurerm_virtual_network"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "who gets between two machines of a network reads what they say",
  remediation: "write encryption with enforcement AllowUnencrypted, or DropUnencrypted where every machine can",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-network-encryption-overview"],
  evaluate: (network, graph) => {
    // Azure encrypts no network with a resolver in it.
    const resolves = graph.referring(network, "azurerm_private_dns_resolver", "virtual_network_id").length > 0;
    return resolves ? notApplicable : mustHaveBlock(network, "encryption");
  },
};
