import { notApplicable } from "../../../../policy/model";
import { crossRegionRestore } from "../../../../policy/rules/backup/cross-region-restore";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { backupVault, goodBackup } from "../../support/good-backup";
import { goodRecovery, recoveryVault } from "../../support/good-recovery";

describeRule(crossRegionRestore, goodRecovery, recoveryVault, [
  ["fails azurerm's default", { cross_region_restore_enabled: undefined }, fails("cross_region_restore_enabled", false, "true")],
  ["has nothing to say of one region", { cross_region_restore_enabled: undefined, storage_mode_type: "ZoneRedundant" }, notApplicable],
  ["cannot tell a variable", { cross_region_restore_enabled: computed }, unknown("cross_region_restore_enabled")],
]);

describeRule(crossRegionRestore, goodBackup, backupVault, [
  ["fails it off", { cross_region_restore_enabled: false }, fails("cross_region_restore_enabled", false, "true")],
]);
