import { notApplicable, pass } from "../../../../policy/model";
import { netappNoRoot } from "../../../../policy/rules/storage/netapp-no-root";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetapp, volume } from "../../support/good-netapp";

describeRule(netappNoRoot, goodNetapp, volume, [
  [
    "fails it otherwise",
    { export_policy_rule: [{ root_access_enabled: false }, { root_access_enabled: true }] },
    fails("export_policy_rule.root_access_enabled", true, "false"),
  ],
  ["has nothing to say without the block", { export_policy_rule: undefined }, notApplicable],
  ["cannot tell a variable", { export_policy_rule: { root_access_enabled: computed } }, unknown("export_policy_rule.root_access_enabled")],
  ["cannot tell a dynamic block", { export_policy_rule: undefined, dynamic: { export_policy_rule: {} } }, unknown("export_policy_rule")],
  ["lets azurerm's default stand", { export_policy_rule: {} }, pass],
]);
