import { customerManagedKey } from "../../../../policy/rules/backup/customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { backupVault, goodBackup } from "../../support/good-backup";

describeRule(customerManagedKey, goodBackup, backupVault, [
  [
    "fails Microsoft's key",
    { azurerm_data_protection_backup_vault_customer_managed_key: undefined },
    fails("azurerm_data_protection_backup_vault_customer_managed_key", "none", "one"),
  ],
  [
    "fails one version of a key",
    { "azurerm_data_protection_backup_vault_customer_managed_key.k.key_vault_key_id": "${azurerm_key_vault_key.k.id}" },
    fails("key_vault_key_id", "one version of a key", "a reference to the versionless id of a key"),
  ],
  [
    "cannot tell a key from a variable",
    { "azurerm_data_protection_backup_vault_customer_managed_key.k.key_vault_key_id": computed },
    unknown("key_vault_key_id"),
  ],
]);
