import type { Rule } from "../../model";
import { versionlessKey } from "../key-vault/versionless-key";

export const registryCustomerManagedKey: Rule = {
  id: "runtime/registry-customer-managed-key",
  title: "a container registry is encrypted with a customer-managed key that rotates",
  severity: "high",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "write encryption with the versionless id of a key as key_vault_key_id",
  references: ["https://learn.microsoft.com/azure/container-registry/tutorial-customer-managed-keys"],
  evaluate: (registry, graph) => versionlessKey(registry, graph, "encryption.key_vault_key_id"),
};
