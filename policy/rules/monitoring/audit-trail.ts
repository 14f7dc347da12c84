import type { Rule } from "../../model";
import { logged } from "./logged";

// Vaults and storage accounts have rules of their own.
const types = [
  "azurerm_api_management",
  "azurerm_app_configuration",
  "azurerm_application_gateway",
  "azurerm_automation_account",
  "azurerm_bastion_host",
  "azurerm_cognitive_account",
  "azurerm_container_registry",
  "azurerm_cosmosdb_account",
  "azurerm_data_protection_backup_vault",
  "azurerm_eventhub_namespace",
  "azurerm_firewall",
  "azurerm_key_vault_managed_hardware_security_module",
  "azurerm_kubernetes_cluster",
  "azurerm_log_analytics_workspace",
  "azurerm_managed_redis",
  "azurerm_network_security_group",
  "azurerm_postgresql_flexible_server",
  "azurerm_recovery_services_vault",
  "azurerm_servicebus_namespace",
];

export const auditTrail: Rule = {
  id: "monitoring/audit-trail",
  title: "who does what with a service is logged",
  severity: "high",
  resourceTypes: types,
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "without a log nobody can say what was reached, when and by whom",
  remediation: "add an azurerm_monitor_diagnostic_setting on the resource with the category group audit or allLogs",
  references: ["https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings"],
  evaluate: (resource, graph) => logged(resource, graph),
};
