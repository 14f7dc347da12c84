import { auditTrailNotReduced } from "../../../../policy/rules/plan/audit-trail-not-reduced";
import { describeChanges, idOf, updating } from "../../support/good-plan";

const setting = "azurerm_monitor_diagnostic_setting.d";
const workspace = idOf("Microsoft.OperationalInsights/workspaces/w");
const logs = [{ category: "AuditEvent" }, { category: "Policy" }];
const to = updating(setting, { name: "d", target_resource_id: idOf("Microsoft.KeyVault/vaults/kv"), log_analytics_workspace_id: workspace, enabled_log: logs });

describeChanges(auditTrailNotReduced, [
  ["finds a category that goes", [to({ enabled_log: [{ category: "Policy" }] })], { [setting]: "fail" }, "AuditEvent is logged no more"],
  ["finds all categories gone", [to({ enabled_log: [] })], { [setting]: "fail" }, "AuditEvent, Policy is logged no more"],
  ["lets all logs take the place of some", [to({ enabled_log: [{ category_group: "allLogs" }] })], { [setting]: "pass" }],
  ["finds the audit group in the place of single categories", [to({ enabled_log: [{ category_group: "audit" }] })], { [setting]: "fail" }],
  ["lets the order change, and more be logged", [to({ enabled_log: [{ category: "New" }, ...logs.toReversed()] })], { [setting]: "pass" }],
  ["finds a destination that goes", [to({ log_analytics_workspace_id: undefined })], { [setting]: "fail" }],
  ["lets the log go to another workspace", [to({ log_analytics_workspace_id: idOf("Microsoft.OperationalInsights/workspaces/v") })], { [setting]: "pass" }],
  ["cannot tell categories that only the apply tells", [to({ enabled_log: undefined }, { unknown: { enabled_log: true } })], { [setting]: "unknown" }],
  [
    "cannot tell a category that only the apply tells",
    [to({ enabled_log: [{}] }, { unknown: { enabled_log: [{ category: true }] } })],
    { [setting]: "unknown" },
  ],
  [
    "cannot tell a destination that only the apply tells",
    [to({ log_analytics_workspace_id: undefined }, { unknown: { log_analytics_workspace_id: true } })],
    { [setting]: "unknown" },
  ],
  [
    "finds a flow log that is switched off",
    [{ address: "azurerm_network_watcher_flow_log.f", before: { enabled: true }, after: { enabled: false } }],
    { "azurerm_network_watcher_flow_log.f": "fail" },
    "enabled goes from true to false",
  ],
  ["is not about a new setting", [{ address: setting, after: { name: "d" } }], { [setting]: "notApplicable" }],
]);
