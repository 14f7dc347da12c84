import { pass } from "../../../../policy/model";
import { copiesInNorway } from "../../../../policy/rules/backup/copies-in-norway";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { backupVault, goodBackup } from "../../support/good-backup";
import { goodRecovery, recoveryVault } from "../../support/good-recovery";

describeRule(copiesInNorway, goodBackup, backupVault, [
  ["lets one region stand anywhere", { redundancy: "ZoneRedundant", location: "westeurope" }, pass],
  ["allows no pair abroad", { location: "westeurope" }, fails("location", "westeurope", "norwayeast or norwaywest")],
  ["cannot tell a computed region", { location: computed }, unknown("location")],
  ["cannot tell a computed redundancy abroad", { location: "westeurope", redundancy: computed }, unknown("redundancy")],
]);

describeRule(copiesInNorway, goodRecovery, recoveryVault, [
  ["allows no pair abroad", { location: "westeurope" }, fails("location", "westeurope", "norwayeast or norwaywest")],
]);
