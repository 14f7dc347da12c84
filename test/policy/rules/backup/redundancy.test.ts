import { pass } from "../../../../policy/model";
import { redundancy } from "../../../../policy/rules/backup/redundancy";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { backupVault, goodBackup } from "../../support/good-backup";

describeRule(redundancy, goodBackup, backupVault, [
  ["takes all zones of one region", { redundancy: "ZoneRedundant" }, pass],
  ["fails redundancy LocallyRedundant", { redundancy: "LocallyRedundant" }, fails("redundancy", "LocallyRedundant", "GeoRedundant or ZoneRedundant")],
  ["cannot tell redundancy from a variable", { redundancy: computed }, unknown("redundancy")],
  ["fails another country", { location: "westeurope" }, fails("location", "westeurope", "norwayeast or norwaywest")],
]);
