import { notApplicable, pass } from "../../../../policy/model";
import { crisisScenarios } from "../../../../policy/rules/availability/crisis-scenarios";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDatabases, server } from "../../support/good-databases";
import { account, goodStorage } from "../../support/good-storage";

const lost = (attribute: string, fate: string, expected: string) => ({
  ...fails(attribute, fate, expected),
  message: `the store ${fate.startsWith("lost") ? "is " : ""}${fate}`,
});

describeRule(crisisScenarios, goodStorage, account, [
  ["is about production alone", { "tags.finops_environment": "at22", account_replication_type: "LRS" }, notApplicable],
  [
    "fails an account that stands in one zone",
    { account_replication_type: "LRS" },
    lost("account_replication_type", "lost when one zone is lost: all copies lie in one zone", "goes on or recovers or is rebuilt"),
  ],
  [
    "fails an account of which nothing lies outside norwayeast",
    { account_replication_type: "ZRS" },
    lost(
      "account_replication_type",
      "lost when norwayeast is lost: no copy and no backup lies outside the region",
      "goes on or recovers or is rebuilt or stands still",
    ),
  ],
  ["cannot tell a replication from a variable", { account_replication_type: computed }, unknown("account_replication_type")],
]);

describeRule(crisisScenarios, goodDatabases, server, [
  ["takes a copy of the backups", { "high_availability.mode": "ZoneRedundant" }, pass],
  [
    "fails a server without a second one elsewhere",
    { "high_availability.mode": "SameZone" },
    lost("high_availability.mode", "stands still when one zone is lost: there is no server in another zone", "goes on or recovers or is rebuilt"),
  ],
  [
    "fails a server whose backups stay in the region",
    { geo_redundant_backup_enabled: false },
    lost(
      "geo_redundant_backup_enabled",
      "lost when norwayeast is lost: no backup lies outside the region",
      "goes on or recovers or is rebuilt or stands still",
    ),
  ],
]);
