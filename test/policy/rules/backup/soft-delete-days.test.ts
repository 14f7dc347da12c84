import { pass } from "../../../../policy/model";
import { softDeleteDays } from "../../../../policy/rules/backup/soft-delete-days";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { backupVault, goodBackup } from "../../support/good-backup";

describeRule(softDeleteDays, goodBackup, backupVault, [
  ["lets azurerm's default for retention_duration_in_days stand", { retention_duration_in_days: undefined }, pass],
  ["fails retention_duration_in_days 13", { retention_duration_in_days: 13 }, fails("retention_duration_in_days", 13, "14 or more")],
  ["cannot tell retention_duration_in_days from a variable", { retention_duration_in_days: computed }, unknown("retention_duration_in_days")],
]);
