import { pass } from "../../../../policy/model";
import { immutable } from "../../../../policy/rules/backup/immutable";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { backupVault, goodBackup } from "../../support/good-backup";

describeRule(immutable, goodBackup, backupVault, [
  ["takes a lock that can still be opened elsewhere", { "tags.finops_environment": "tt02", immutability: "Unlocked" }, pass],
  ["fails it in production", { immutability: "Unlocked" }, fails("immutability", "Unlocked", "Locked")],
  ["fails azurerm's default", { "tags.finops_environment": "tt02", immutability: undefined }, fails("immutability", "Disabled", "Unlocked or Locked")],
  ["fails soft_delete Off", { soft_delete: "Off" }, fails("soft_delete", "Off", "On or AlwaysOn")],
  ["cannot tell soft_delete from a variable", { soft_delete: computed }, unknown("soft_delete")],
  ["fails retention_duration_in_days 7", { retention_duration_in_days: 7 }, fails("retention_duration_in_days", 7, "14 or more")],
  ["cannot tell retention_duration_in_days from a variable", { retention_duration_in_days: computed }, unknown("retention_duration_in_days")],
]);
