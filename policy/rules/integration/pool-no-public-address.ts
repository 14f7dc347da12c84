import { mustBe, type Rule } from "../../model";

export const poolNoPublicAddress: Rule = {
  id: "integration/pool-no-public-address",
  title: "batch machines have no address on the internet",
  severity: "high",
  resourceTypes: ["azurerm_batch_pool"],
  controls: ["NOR-NET-07"],
  checkov: [],
  rationale: "a machine with a public address is tried by everybody within the hour",
  remediation: "set public_address_provisioning_type in network_configuration to NoPublicIPAddresses",
  references: ["https://learn.microsoft.com/azure/batch/simplified-node-communication-pool-no-public-ip"],
  evaluate: (resource) => mustBe(resource, "network_configuration.public_address_provisioning_type", "NoPublicIPAddresses"),
};
