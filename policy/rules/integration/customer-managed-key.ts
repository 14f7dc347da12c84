import type { Rule } from "../../model";
import { refersTo } from "../network/blocks";

const attributes: Readonly<Record<string, string>> = {
  azurerm_load_test: "encryption.key_url",
  azurerm_healthcare_service: "cosmosdb_key_vault_key_versionless_id",
};

export const customerManagedKey: Rule = {
  id: "integration/customer-managed-key",
  title: "a service that keeps data is encrypted with a customer-managed key",
  severity: "medium",
  resourceTypes: ["azurerm_batch_account", "azurerm_load_test", "azurerm_healthcare_service"],
  controls: ["NOR-ENC-03"],
  checkov: ["CKV_AZURE_76"],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "write encryption with the id of a key; cosmosdb_key_vault_key_versionless_id of a healthcare service",
  references: ["https://learn.microsoft.com/azure/batch/batch-customer-managed-key"],
  evaluate: (resource, graph) => refersTo(resource, graph, attributes[resource.type] ?? "encryption.key_vault_key_id"),
};
