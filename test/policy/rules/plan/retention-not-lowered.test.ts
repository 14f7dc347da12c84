import { retentionNotLowered } from "../../../../policy/rules/plan/retention-not-lowered";
import { judge } from "../../support/good-plan";
import type { Json } from "../../support/graph";

const said = (type: string, before: Json, after: Json, unknown: Json = {}) =>
  judge(retentionNotLowered, { address: `${type}.x`, before, after, unknown })[`${type}.x`];

/** A value at a dotted path, each step a block. */
const at = (path: string, value: string | number): Json =>
  path.split(".").reduceRight<Json | string | number>((inner, key) => ({ [key]: typeof inner === "object" ? [inner] : inner }), value) as Json;

describe(retentionNotLowered.id, () => {
  it.each<[string, string, string | number, string | number]>([
    ["azurerm_key_vault", "soft_delete_retention_days", 90, 7],
    ["azurerm_key_vault_managed_hardware_security_module", "soft_delete_retention_days", 90, 30],
    ["azurerm_app_configuration", "soft_delete_retention_days", 7, 1],
    ["azurerm_storage_account", "blob_properties.delete_retention_policy.days", 30, 7],
    ["azurerm_storage_account", "blob_properties.container_delete_retention_policy.days", 30, 7],
    ["azurerm_storage_account", "blob_properties.restore_policy.days", 29, 6],
    ["azurerm_storage_account", "blob_properties.change_feed_retention_in_days", 365, 30],
    ["azurerm_storage_account", "share_properties.retention_policy.days", 30, 7],
    ["azurerm_storage_container_immutability_policy", "immutability_period_in_days", 365, 30],
    ["azurerm_log_analytics_workspace", "retention_in_days", 365, 90],
    ["azurerm_log_analytics_workspace_table", "total_retention_in_days", 730, 90],
    ["azurerm_application_insights", "retention_in_days", 365, 90],
    // Where 0 stands for ever.
    ["azurerm_network_watcher_flow_log", "retention_policy.days", 0, 90],
    ["azurerm_mssql_server_extended_auditing_policy", "retention_in_days", 0, 90],
    ["azurerm_postgresql_flexible_server", "backup_retention_days", 35, 7],
    ["azurerm_mysql_flexible_server", "backup_retention_days", 35, 7],
    ["azurerm_mssql_database", "short_term_retention_policy.retention_days", 35, 7],
    ["azurerm_mssql_database", "long_term_retention_policy.weekly_retention", "P12W", "P4W"],
    ["azurerm_mssql_database", "long_term_retention_policy.yearly_retention", "P10Y", "PT0S"],
    ["azurerm_cosmosdb_account", "backup.retention_in_hours", 720, 8],
    ["azurerm_data_protection_backup_policy_disk", "default_retention_duration", "P30D", "P7D"],
    ["azurerm_data_protection_backup_policy_blob_storage", "vault_default_retention_duration", "P3M", "P30D"],
    ["azurerm_data_protection_backup_policy_kubernetes_cluster", "default_retention_rule.life_cycle.duration", "P84D", "P7D"],
    ["azurerm_data_protection_backup_vault", "retention_duration_in_days", 30, 14],
    ["azurerm_backup_policy_vm", "retention_daily.count", 30, 7],
    ["azurerm_backup_policy_vm_workload", "protection_policy.simple_retention.count", 35, 7],
    ["azurerm_container_registry", "retention_policy_in_days", 30, 7],
    ["azurerm_kusto_database", "soft_delete_period", "P365D", "P30D"],
    ["azurerm_eventhub", "message_retention", 7, 1],
    ["azurerm_netapp_backup_policy", "daily_backups_to_keep", 30, 2],
  ])("finds less in %s, %s: %s to %s", (type, path, more, less) => {
    expect(said(type, at(path, more), at(path, less))).toBe("fail");
    expect(said(type, at(path, less), at(path, more))).toBe("pass");
  });

  it("finds a policy that is taken away", () =>
    expect(said("azurerm_storage_account", at("blob_properties.delete_retention_policy.days", 30), { blob_properties: [{ versioning_enabled: true }] })).toBe(
      "fail",
    ));

  it("compares with azurerm's default where the attribute is taken away", () => {
    expect(said("azurerm_key_vault", { soft_delete_retention_days: 90 }, {})).toBe("pass");
    expect(said("azurerm_app_configuration", { soft_delete_retention_days: 7 }, { soft_delete_retention_days: null })).toBe("pass");
  });

  it("finds a rule of several, by its name", () => {
    const rules = (yearly: string) => ({
      retention_rule: [
        { name: "Weekly", duration: "P8W" },
        { name: "Yearly", duration: yearly },
      ],
    });
    expect(said("azurerm_data_protection_backup_policy_disk", rules("P7Y"), rules("P1Y"))).toBe("fail");
    expect(said("azurerm_data_protection_backup_policy_disk", rules("P7Y"), { retention_rule: rules("P7Y").retention_rule.toReversed() })).toBe("pass");
  });

  it("cannot tell what only the apply tells, nor what it cannot read", () => {
    expect(said("azurerm_key_vault", { soft_delete_retention_days: 90 }, {}, { soft_delete_retention_days: true })).toBe("unknown");
    expect(said("azurerm_kusto_database", { soft_delete_period: "P365D" }, { soft_delete_period: "a year" })).toBe("unknown");
  });
});
