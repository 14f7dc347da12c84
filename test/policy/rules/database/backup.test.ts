import { pass } from "../../../../policy/model";
import { backup } from "../../../../policy/rules/database/backup";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDatabases, server } from "../../support/good-databases";

describeRule(backup, goodDatabases, server, [
  ["wants 14 days elsewhere", { "tags.finops_environment": "tt02", backup_retention_days: 14 }, pass],
  ["fails a day too few elsewhere", { "tags.finops_environment": "tt02", backup_retention_days: 13 }, fails("backup_retention_days", 13, "14 or more")],
  ["fails Azure's 7 days", { backup_retention_days: undefined }, fails("backup_retention_days", undefined, "35 or more")],
  ["takes what does not say where it belongs for production", { tags: undefined, backup_retention_days: 14 }, fails("backup_retention_days", 14, "35 or more")],
  ["cannot tell a variable", { backup_retention_days: computed }, unknown("backup_retention_days")],
]);
