import { notApplicable } from "../../../../policy/model";
import { keyRotates } from "../../../../policy/rules/backup/key-rotates";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodBackup } from "../../support/good-backup";
import { goodRecovery, recoveryVault } from "../../support/good-recovery";

describeRule(keyRotates, goodBackup, "azurerm_data_protection_backup_vault_customer_managed_key.k", [
  [
    "fails one version of a key",
    { key_vault_key_id: "${azurerm_key_vault_key.k.id}" },
    fails("key_vault_key_id", "one version of a key", "a reference to the versionless id of a key"),
  ],
  ["cannot tell a variable", { key_vault_key_id: computed }, unknown("key_vault_key_id")],
]);

describeRule(keyRotates, goodRecovery, recoveryVault, [
  [
    "fails one version of a key",
    { "encryption.key_id": "${azurerm_key_vault_key.k.id}" },
    fails("encryption.key_id", "one version of a key", "a reference to the versionless id of a key"),
  ],
  ["has nothing to say of Microsoft's key", { encryption: undefined }, notApplicable],
]);
