import { notApplicable, pass } from "../../../../policy/model";
import { netappBackupOn } from "../../../../policy/rules/storage/netapp-backup-on";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetapp, volume } from "../../support/good-netapp";

describeRule(netappBackupOn, goodNetapp, volume, [
  [
    "fails it otherwise",
    { data_protection_backup_policy: [{ policy_enabled: true }, { policy_enabled: false }] },
    fails("data_protection_backup_policy.policy_enabled", false, "true"),
  ],
  ["has nothing to say without the block", { data_protection_backup_policy: undefined }, notApplicable],
  ["cannot tell a variable", { data_protection_backup_policy: { policy_enabled: computed } }, unknown("data_protection_backup_policy.policy_enabled")],
  [
    "cannot tell a dynamic block",
    { data_protection_backup_policy: undefined, dynamic: { data_protection_backup_policy: {} } },
    unknown("data_protection_backup_policy"),
  ],
  ["lets azurerm's default stand", { data_protection_backup_policy: {} }, pass],
]);
