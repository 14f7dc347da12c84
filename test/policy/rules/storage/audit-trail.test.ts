import { pass } from "../../../../policy/model";
import { auditTrail } from "../../../../policy/rules/storage/audit-trail";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(auditTrail, goodStorage, account, [
  ["takes every log for the audit log", { "azurerm_monitor_diagnostic_setting.d.enabled_log": [{ category_group: "allLogs" }] }, pass],
  ["reads a block written as an object", { "azurerm_monitor_diagnostic_setting.d.enabled_log": { category_group: "audit" } }, pass],
  ["finds the group among others", { "azurerm_monitor_diagnostic_setting.d.enabled_log": [{ category: "Other" }, { category_group: "audit" }] }, pass],
  [
    "takes any destination",
    { "azurerm_monitor_diagnostic_setting.d.log_analytics_workspace_id": undefined, "azurerm_monitor_diagnostic_setting.d.storage_account_id": "/x" },
    pass,
  ],
  [
    "fails without a setting",
    { azurerm_monitor_diagnostic_setting: undefined },
    fails("azurerm_monitor_diagnostic_setting", "none", "one on its id/blobServices/default"),
  ],
  [
    "fails a setting without a destination",
    { "azurerm_monitor_diagnostic_setting.d.log_analytics_workspace_id": undefined },
    fails("azurerm_monitor_diagnostic_setting", "none", "one on its id/blobServices/default"),
  ],
  [
    "fails a setting on something else",
    { "azurerm_monitor_diagnostic_setting.d.target_resource_id": "${azurerm_storage_account.a.id}" },
    fails("azurerm_monitor_diagnostic_setting", "none", "one on its id/blobServices/default"),
  ],
  [
    "fails a setting that only may be made",
    { "azurerm_monitor_diagnostic_setting.d.count": computed },
    fails("azurerm_monitor_diagnostic_setting", "none", "one on its id/blobServices/default"),
  ],
  [
    "fails a setting that sends metrics alone",
    { "azurerm_monitor_diagnostic_setting.d.enabled_log": undefined },
    fails("azurerm_monitor_diagnostic_setting.enabled_log.category_group", [], "audit or allLogs"),
  ],
  [
    "fails single categories",
    { "azurerm_monitor_diagnostic_setting.d.enabled_log": [{ category: "StorageRead" }] },
    fails("azurerm_monitor_diagnostic_setting.enabled_log.category_group", ["StorageRead"], "audit or allLogs"),
  ],
  [
    "cannot tell a variable",
    { "azurerm_monitor_diagnostic_setting.d.enabled_log": [{ category_group: computed }] },
    unknown("azurerm_monitor_diagnostic_setting"),
  ],
  [
    "cannot tell a dynamic block",
    {
      "azurerm_monitor_diagnostic_setting.d.enabled_log": undefined,
      "azurerm_monitor_diagnostic_setting.d.dynamic": { enabled_log: { for_each: computed, content: {} } },
    },
    unknown("azurerm_monitor_diagnostic_setting"),
  ],
]);
