import type { Rule } from "../../model";
import { versionlessKey } from "../key-vault/versionless-key";

const separate = "azurerm_data_protection_backup_vault_customer_managed_key";

export const customerManagedKey: Rule = {
  id: "backup/customer-managed-key",
  title: "backups are encrypted with a customer-managed key that rotates",
  severity: "high",
  resourceTypes: ["azurerm_data_protection_backup_vault"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "add an azurerm_data_protection_backup_vault_customer_managed_key with the versionless id of a key",
  references: ["https://learn.microsoft.com/azure/backup/encryption-at-rest-with-cmk-for-backup-vault"],
  evaluate: (vault, graph) => {
    const [key] = graph.referring(vault, separate, "data_protection_backup_vault_id");
    return key === undefined ? { state: "fail", attribute: separate, actual: "none", expected: "one" } : versionlessKey(key, graph, "key_vault_key_id");
  },
};
