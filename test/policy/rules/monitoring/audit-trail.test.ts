import { auditTrail } from "../../../../policy/rules/monitoring/audit-trail";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { gateway, goodGateway } from "../../support/good-gateway";

describeRule(auditTrail, goodGateway, gateway, [
  ["fails without a setting", { azurerm_monitor_diagnostic_setting: undefined }, fails("azurerm_monitor_diagnostic_setting", "none", "one on its id")],
  [
    "fails single categories",
    { "azurerm_monitor_diagnostic_setting.d.enabled_log": [{ category: "X" }] },
    fails("azurerm_monitor_diagnostic_setting.enabled_log.category_group", ["X"], "audit or allLogs"),
  ],
  [
    "cannot tell a group from a variable",
    { "azurerm_monitor_diagnostic_setting.d.enabled_log": [{ category_group: computed }] },
    unknown("azurerm_monitor_diagnostic_setting"),
  ],
]);
