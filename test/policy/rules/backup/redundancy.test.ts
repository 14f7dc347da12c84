import { pass } from "../../../../policy/model";
import { redundancy } from "../../../../policy/rules/backup/redundancy";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { backupVault, goodBackup } from "../../support/good-backup";
import { goodRecovery, recoveryVault } from "../../support/good-recovery";

describeRule(redundancy, goodBackup, backupVault, [
  ["takes all zones of one region", { redundancy: "ZoneRedundant" }, pass],
  ["fails one building", { redundancy: "LocallyRedundant" }, fails("redundancy", "LocallyRedundant", "GeoRedundant or ZoneRedundant")],
  ["cannot tell a variable", { redundancy: computed }, unknown("redundancy")],
]);

describeRule(redundancy, goodRecovery, recoveryVault, [
  ["lets azurerm's default stand", { storage_mode_type: undefined }, pass],
  ["fails one building", { storage_mode_type: "LocallyRedundant" }, fails("storage_mode_type", "LocallyRedundant", "GeoRedundant or ZoneRedundant")],
]);
