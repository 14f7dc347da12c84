import { referringEach } from "../../each-instance";
import { mustBePresent, pass, type Rule } from "../../model";

const separate = "azurerm_data_protection_backup_vault_customer_managed_key";

export const customerManagedKey: Rule = {
  id: "backup/customer-managed-key",
  title: "backups are encrypted with a customer-managed key",
  severity: "high",
  resourceTypes: ["azurerm_data_protection_backup_vault", "azurerm_recovery_services_vault"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "add an azurerm_data_protection_backup_vault_customer_managed_key, or name the key in encryption.key_id of a recovery services vault",
  references: ["https://learn.microsoft.com/azure/backup/encryption-at-rest-with-cmk-for-backup-vault"],
  evaluate: (vault, graph) => {
    if (vault.type === "azurerm_recovery_services_vault") {
      const key = mustBePresent(vault, "encryption.key_id");
      // A key that is made in the same run is one.
      return graph.targets(vault, "encryption.key_id").length > 0 ? pass : key;
    }
    const keys = referringEach(vault, graph, separate, "data_protection_backup_vault_id");
    return keys.length > 0 ? pass : { state: "fail", attribute: separate, actual: "none", expected: "one" };
  },
};
