import { tags } from "./good-tags";
import type { Json } from "./graph";

export const recoveryVault = "azurerm_recovery_services_vault.v";
export const vmPolicy = "azurerm_backup_policy_vm.p";
export const sharePolicy = "azurerm_backup_policy_file_share.p";
export const protectedVm = "azurerm_backup_protected_vm.m";

/** A recovery services vault as the rules want it, with policies and what they protect. */
export const goodRecovery: Json = {
  resource: {
    azurerm_recovery_services_vault: {
      v: {
        name: "rsv",
        resource_group_name: "rg-backup",
        location: "norwayeast",
        sku: "Standard",
        immutability: "Locked",
        soft_delete_enabled: true,
        storage_mode_type: "GeoRedundant",
        cross_region_restore_enabled: true,
        public_network_access_enabled: false,
        identity: { type: "SystemAssigned" },
        encryption: { key_id: "${azurerm_key_vault_key.k.versionless_id}", infrastructure_encryption_enabled: true },
        monitoring: { alerts_for_all_job_failures_enabled: true, alerts_for_critical_operation_failures_enabled: true },
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_key_vault_key: { k: { name: "backup", tags } },
    azurerm_backup_policy_vm: {
      p: { name: "daily", recovery_vault_name: "rsv", backup: { frequency: "Daily", time: "23:00" }, retention_daily: { count: 30 } },
    },
    azurerm_backup_policy_file_share: {
      p: { name: "daily", recovery_vault_name: "rsv", backup: { frequency: "Daily", time: "23:00" }, retention_daily: { count: 30 } },
    },
    azurerm_backup_protected_vm: { m: { recovery_vault_name: "rsv", source_vm_id: "/x", backup_policy_id: "${azurerm_backup_policy_vm.p.id}" } },
    azurerm_data_protection_backup_policy_disk: { p: { name: "disk", vault_id: "/v", default_retention_duration: "P30D" } },
    azurerm_data_protection_backup_policy_blob_storage: { p: { name: "blob", vault_id: "/v", vault_default_retention_duration: "P30D" } },
    azurerm_data_protection_backup_policy_kubernetes_cluster: {
      p: { name: "aks", vault_name: "v", default_retention_rule: { life_cycle: { duration: "P30D", data_store_type: "OperationalStore" } } },
    },
    azurerm_private_endpoint: {
      e: {
        name: "pe",
        private_service_connection: { private_connection_resource_id: "${azurerm_recovery_services_vault.v.id}", subresource_names: ["AzureBackup"] },
        tags,
      },
    },
    azurerm_monitor_diagnostic_setting: {
      d: {
        name: "audit",
        target_resource_id: "${azurerm_recovery_services_vault.v.id}",
        log_analytics_workspace_id: "/w",
        enabled_log: [{ category_group: "audit" }],
      },
    },
    azurerm_management_lock: { l: { name: "no-delete", scope: "${azurerm_recovery_services_vault.v.id}", lock_level: "CanNotDelete" } },
  },
};
