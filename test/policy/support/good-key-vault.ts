import { tags } from "./good-tags";
import type { Json } from "./graph";

export const vault = "azurerm_key_vault.v";
export const key = "azurerm_key_vault_key.k";

/** A key vault and a key as the rules want them, with all that belongs to them. */
export const goodKeyVault: Json = {
  resource: {
    azurerm_key_vault: {
      v: {
        name: "kv-keys",
        resource_group_name: "rg-keys",
        location: "norwayeast",
        tenant_id: "00000000-0000-4000-8000-000000000001",
        sku_name: "premium",
        public_network_access_enabled: false,
        rbac_authorization_enabled: true,
        purge_protection_enabled: true,
        soft_delete_retention_days: 90,
        network_acls: { default_action: "Deny", bypass: "AzureServices" },
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_key_vault_key: {
      k: {
        name: "data",
        key_vault_id: "${azurerm_key_vault.v.id}",
        key_type: "RSA-HSM",
        key_size: 3072,
        key_opts: ["wrapKey", "unwrapKey"],
        rotation_policy: { expire_after: "P2Y", notify_before_expiry: "P30D", automatic: { time_before_expiry: "P60D" } },
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_private_endpoint: {
      e: {
        name: "pe-keys",
        resource_group_name: "rg-keys",
        location: "norwayeast",
        subnet_id: "${azurerm_subnet.s.id}",
        private_service_connection: {
          name: "vault",
          is_manual_connection: false,
          private_connection_resource_id: "${azurerm_key_vault.v.id}",
          subresource_names: ["vault"],
        },
        tags,
      },
    },
    azurerm_monitor_diagnostic_setting: {
      d: {
        name: "audit",
        target_resource_id: "${azurerm_key_vault.v.id}",
        log_analytics_workspace_id: "${azurerm_log_analytics_workspace.w.id}",
        enabled_log: { category_group: "allLogs" },
      },
    },
    azurerm_management_lock: { l: { name: "no-delete", scope: "${azurerm_key_vault.v.id}", lock_level: "CanNotDelete" } },
  },
};
