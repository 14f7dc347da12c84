import { mustBe, type Rule } from "../../model";

export const alertOn: Rule = {
  id: "monitoring/alert-on",
  title: "an alert, and who is told by it, is on",
  severity: "medium",
  resourceTypes: [
    "azurerm_application_insights_smart_detection_rule",
    "azurerm_monitor_action_group",
    "azurerm_monitor_activity_log_alert",
    "azurerm_monitor_alert_processing_rule_action_group",
    "azurerm_monitor_metric_alert",
    "azurerm_monitor_scheduled_query_rules_alert",
    "azurerm_monitor_scheduled_query_rules_alert_v2",
    "azurerm_monitor_scheduled_query_rules_log",
    "azurerm_monitor_smart_detector_alert_rule",
    "azurerm_security_center_automation",
  ],
  controls: ["NOR-LOG-05"],
  checkov: [],
  rationale: "an alert that is declared and off looks like one until somebody needs it",
  remediation: "leave enabled true",
  references: ["https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-overview"],
  evaluate: (alert) => mustBe(alert, "enabled", true),
};
