import { notApplicable } from "../../../../policy/model";
import { lastBackupKept } from "../../../../policy/rules/web/last-backup-kept";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const attribute = "backup.schedule.keep_at_least_one_backup";

for (const type of lastBackupKept.resourceTypes)
  describeRule(lastBackupKept, goodWeb, `${type}.main`, [
    ["fails one that goes when it is old", { [attribute]: false }, fails(attribute, false, "true")],
    ["fails the default", { [attribute]: undefined }, fails(attribute, false, "true")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
    ["is not about an app without a backup", { backup: undefined }, notApplicable],
  ]);
