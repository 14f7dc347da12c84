import { mustBe, type Rule } from "../../model";

export const exportOn: Rule = {
  id: "monitoring/export-on",
  title: "a rule that exports logs is on",
  severity: "medium",
  resourceTypes: ["azurerm_log_analytics_data_export_rule"],
  controls: ["NOR-LOG-04"],
  checkov: [],
  rationale: "azurerm makes it switched off: the archive stays empty until somebody needs it",
  remediation: "set enabled to true",
  references: ["https://learn.microsoft.com/azure/azure-monitor/logs/logs-data-export"],
  evaluate: (rule) => mustBe(rule, "enabled", true),
};
