import { pass } from "../../../../policy/model";
import { immutable } from "../../../../policy/rules/backup/immutable";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { backupVault, goodBackup } from "../../support/good-backup";
import { goodRecovery, recoveryVault } from "../../support/good-recovery";

describeRule(immutable, goodBackup, backupVault, [
  ["takes a lock that can still be opened elsewhere", { "tags.finops_environment": "tt02", immutability: "Unlocked" }, pass],
  ["fails it in production", { immutability: "Unlocked" }, fails("immutability", "Unlocked", "Locked")],
  ["fails azurerm's default", { "tags.finops_environment": "tt02", immutability: undefined }, fails("immutability", "Disabled", "Unlocked or Locked")],
  ["cannot tell a variable", { immutability: computed }, unknown("immutability")],
]);

describeRule(immutable, goodRecovery, recoveryVault, [["fails Azure's default", { immutability: undefined }, fails("immutability", undefined, "Locked")]]);
