import { customerManagedKey } from "../../../../policy/rules/backup/customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { backupVault, goodBackup } from "../../support/good-backup";
import { goodRecovery, recoveryVault } from "../../support/good-recovery";

describeRule(customerManagedKey, goodBackup, backupVault, [
  [
    "fails Microsoft's key",
    { azurerm_data_protection_backup_vault_customer_managed_key: undefined },
    fails("azurerm_data_protection_backup_vault_customer_managed_key", "none", "one"),
  ],
  [
    "fails a key that only may be there",
    { "azurerm_data_protection_backup_vault_customer_managed_key.k.count": computed },
    fails("azurerm_data_protection_backup_vault_customer_managed_key", "none", "one"),
  ],
]);

describeRule(customerManagedKey, goodRecovery, recoveryVault, [
  ["fails Microsoft's key", { encryption: undefined }, fails("encryption.key_id", undefined, "a value")],
  ["cannot tell a variable", { "encryption.key_id": computed }, unknown("encryption.key_id")],
]);
