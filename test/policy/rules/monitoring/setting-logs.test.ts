import { pass } from "../../../../policy/model";
import { settingLogs } from "../../../../policy/rules/monitoring/setting-logs";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWorkspace } from "../../support/good-workspace";

describeRule(settingLogs, goodWorkspace, "azurerm_monitor_diagnostic_setting.d", [
  ["fails metrics alone", { enabled_log: undefined, metric: [{ category: "AllMetrics" }] }, fails("enabled_log", "none", "at least one")],
  ["reads what azurerm 3 called it", { enabled_log: undefined, log: [{ category: "AuditEvent", enabled: true }] }, pass],
  ["fails what azurerm 3 had off", { enabled_log: undefined, log: [{ category: "AuditEvent", enabled: false }] }, fails("enabled_log", "none", "at least one")],
  ["cannot tell a dynamic block", { enabled_log: undefined, dynamic: { enabled_log: {} } }, unknown("enabled_log")],
]);
