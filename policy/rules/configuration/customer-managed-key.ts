import type { Rule } from "../../model";
import { refersTo } from "../network/blocks";

export const customerManagedKey: Rule = {
  id: "configuration/customer-managed-key",
  title: "a configuration store is encrypted with a customer-managed key",
  severity: "high",
  resourceTypes: ["azurerm_app_configuration"],
  controls: ["NOR-ENC-03"],
  checkov: ["CKV_AZURE_186"],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "write encryption with the id of a key as key_vault_key_identifier",
  references: ["https://learn.microsoft.com/azure/azure-app-configuration/concept-customer-managed-keys"],
  evaluate: (resource, graph) => refersTo(resource, graph, "encryption.key_vault_key_identifier"),
};
