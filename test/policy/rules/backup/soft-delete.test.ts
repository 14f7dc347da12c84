import { pass } from "../../../../policy/model";
import { softDelete } from "../../../../policy/rules/backup/soft-delete";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { backupVault, goodBackup } from "../../support/good-backup";
import { goodRecovery, recoveryVault } from "../../support/good-recovery";

describeRule(softDelete, goodBackup, backupVault, [
  ["lets azurerm's default stand", { soft_delete: "On" }, pass],
  ["fails it off", { soft_delete: "Off" }, fails("soft_delete", "Off", "On or AlwaysOn")],
  ["cannot tell a variable", { soft_delete: computed }, unknown("soft_delete")],
]);

describeRule(softDelete, goodRecovery, recoveryVault, [
  ["lets azurerm's default stand", { soft_delete_enabled: undefined }, pass],
  ["fails it off", { soft_delete_enabled: false }, fails("soft_delete_enabled", false, "true")],
  ["cannot tell a variable", { soft_delete_enabled: computed }, unknown("soft_delete_enabled")],
]);
