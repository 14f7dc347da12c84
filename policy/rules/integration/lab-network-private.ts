import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const labNetworkPrivate: Rule = {
  id: "integration/lab-network-private",
  title: "no machine in the network of a lab gets an address on the internet",
  severity: "medium",
  resourceTypes: ["azurerm_dev_test_virtual_network"],
  controls: ["NOR-NET-07"],
  checkov: [],
  rationale: "whoever makes a machine decides alone whether the internet sees it",
  remediation: "set use_public_ip_address in subnet to Deny",
  references: ["https://learn.microsoft.com/azure/devtest-labs/devtest-lab-shared-ip"],
  evaluate: (network) => eachBlock(network, "subnet", (subnet) => mustBe(subnet, "use_public_ip_address", "Deny")),
};
