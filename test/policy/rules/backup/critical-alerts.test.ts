import { notApplicable, pass } from "../../../../policy/model";
import { criticalAlerts } from "../../../../policy/rules/backup/critical-alerts";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRecovery, recoveryVault } from "../../support/good-recovery";

describeRule(criticalAlerts, goodRecovery, recoveryVault, [
  [
    "fails it otherwise",
    { monitoring: [{ alerts_for_critical_operation_failures_enabled: true }, { alerts_for_critical_operation_failures_enabled: false }] },
    fails("monitoring.alerts_for_critical_operation_failures_enabled", false, "true"),
  ],
  ["has nothing to say without the block", { monitoring: undefined }, notApplicable],
  [
    "cannot tell a variable",
    { monitoring: { alerts_for_critical_operation_failures_enabled: computed } },
    unknown("monitoring.alerts_for_critical_operation_failures_enabled"),
  ],
  ["cannot tell a dynamic block", { monitoring: undefined, dynamic: { monitoring: {} } }, unknown("monitoring")],
  ["lets azurerm's default stand", { monitoring: {} }, pass],
]);
