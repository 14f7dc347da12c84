import { notApplicable, pass } from "../../../../policy/model";
import { vmBackupEncrypted } from "../../../../policy/rules/database/vm-backup-encrypted";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  vmBackupEncrypted,
  single("azurerm_mssql_virtual_machine", { auto_backup: { encryption_password: computed } }),
  "azurerm_mssql_virtual_machine.x",
  [
    ["is about no machine without backups", { auto_backup: undefined }, notApplicable],
    ["knows the earlier switch", { auto_backup: { encryption_enabled: true } }, pass],
    ["fails a plain backup", { auto_backup: { retention_period_in_days: 30 } }, fails("auto_backup.encryption_enabled", undefined, "true")],
    ["cannot tell a variable switch", { auto_backup: { encryption_enabled: computed } }, unknown("auto_backup.encryption_enabled")],
  ],
);
