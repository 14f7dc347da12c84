import type { Rule } from "../../model";
import { stays } from "../../plan/gone";

// What each of them guards, by the attribute with its id.
const guarded: Readonly<Record<string, string>> = {
  azurerm_monitor_diagnostic_setting: "target_resource_id",
  azurerm_monitor_aad_diagnostic_setting: "id",
  azurerm_network_watcher_flow_log: "target_resource_id",
  azurerm_log_analytics_data_export_rule: "workspace_resource_id",
  azurerm_mssql_server_extended_auditing_policy: "server_id",
  azurerm_mssql_database_extended_auditing_policy: "database_id",
};

export const auditTrailKept: Rule = {
  id: "plan/audit-trail-kept",
  title: "what is logged of a resource stays logged as long as it is there",
  severity: "high",
  resourceTypes: Object.keys(guarded),
  subject: "change",
  controls: ["NOR-LOG-01", "NOR-LOG-03"],
  checkov: [],
  rationale: "from then on nobody can say who reached the data; it is the first thing that an intruder would have changed",
  remediation: "keep the diagnostic setting or flow log, or destroy it together with what it logs",
  references: ["https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings"],
  evaluate: (resource, graph) => stays(resource, graph, guarded[resource.type] ?? "", "that it stays"),
};
