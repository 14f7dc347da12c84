import { activityLog } from "../../../../policy/rules/monitoring/activity-log";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { budget, goodSubscription } from "../../support/good-subscription";

describeRule(activityLog, goodSubscription, budget, [
  [
    "fails without an export",
    { azurerm_monitor_diagnostic_setting: undefined },
    fails("azurerm_monitor_diagnostic_setting", "none", "one on /subscriptions/x"),
  ],
  [
    "fails the export of another subscription",
    { subscription_id: "/subscriptions/y" },
    fails("azurerm_monitor_diagnostic_setting", "none", "one on /subscriptions/y"),
  ],
  [
    "fails an export to nowhere",
    { "azurerm_monitor_diagnostic_setting.s.log_analytics_workspace_id": undefined },
    fails("azurerm_monitor_diagnostic_setting", "none", "one on /subscriptions/x"),
  ],
  [
    "fails an export that leaves something out",
    { "azurerm_monitor_diagnostic_setting.s.enabled_log": [{ category: "Administrative" }] },
    fails("azurerm_monitor_diagnostic_setting.enabled_log.category", ["Administrative"], "Administrative, Security, Policy, Alert"),
  ],
  ["cannot tell which subscription it is", { subscription_id: computed }, unknown("subscription_id")],
]);
