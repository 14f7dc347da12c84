import { tags } from "./good-tags";
import type { Json } from "./graph";

export const account = "azurerm_storage_account.a";

/** A storage account as the rules want it, with all that belongs to it. */
export const goodStorage: Json = {
  resource: {
    azurerm_resource_group: { g: { name: "rg-data", location: "norwayeast", tags } },
    azurerm_storage_account: {
      a: {
        name: "stdata",
        resource_group_name: "${azurerm_resource_group.g.name}",
        location: "norwayeast",
        account_tier: "Standard",
        account_replication_type: "GZRS",
        public_network_access_enabled: false,
        shared_access_key_enabled: false,
        default_to_oauth_authentication: true,
        local_user_enabled: false,
        allow_nested_items_to_be_public: false,
        cross_tenant_replication_enabled: false,
        allowed_copy_scope: "AAD",
        https_traffic_only_enabled: true,
        min_tls_version: "TLS1_2",
        infrastructure_encryption_enabled: true,
        network_rules: { default_action: "Deny", bypass: ["None"] },
        customer_managed_key: {
          key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}",
          user_assigned_identity_id: "${azurerm_user_assigned_identity.i.id}",
        },
        queue_encryption_key_type: "Account",
        table_encryption_key_type: "Account",
        sas_policy: { expiration_period: "00.12:00:00", expiration_action: "Block" },
        share_properties: {
          retention_policy: { days: 30 },
          smb: {
            versions: ["SMB3.1.1"],
            authentication_types: ["Kerberos"],
            kerberos_ticket_encryption_type: ["AES-256"],
            channel_encryption_type: ["AES-256-GCM"],
          },
        },
        blob_properties: {
          versioning_enabled: true,
          change_feed_enabled: true,
          delete_retention_policy: { days: 30 },
          container_delete_retention_policy: { days: 30 },
        },
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_user_assigned_identity: { i: { name: "id-data", resource_group_name: "rg-data", location: "norwayeast", tags } },
    azurerm_key_vault_key: { k: { name: "data", key_vault_id: "${azurerm_key_vault.v.id}", key_type: "RSA-HSM", key_size: 3072, tags } },
    azurerm_key_vault: { v: { name: "kv-keys", resource_group_name: "rg-data", location: "norwayeast", tags } },
    azurerm_storage_container: {
      c: { name: "files", storage_account_id: "${azurerm_storage_account.a.id}", container_access_type: "private", lifecycle: { prevent_destroy: true } },
    },
    azurerm_storage_management_policy: {
      p: {
        storage_account_id: "${azurerm_storage_account.a.id}",
        rule: [
          {
            name: "erase",
            enabled: true,
            filters: { blob_types: ["blockBlob"] },
            actions: {
              base_blob: { delete_after_days_since_modification_greater_than: 365 },
              snapshot: { delete_after_days_since_creation_greater_than: 365 },
              version: { delete_after_days_since_creation: 365 },
            },
          },
        ],
      },
    },
    azurerm_private_endpoint: {
      e: {
        name: "pe-data",
        resource_group_name: "rg-data",
        location: "norwayeast",
        subnet_id: "${azurerm_subnet.s.id}",
        private_service_connection: {
          name: "blob",
          is_manual_connection: false,
          private_connection_resource_id: "${azurerm_storage_account.a.id}",
          subresource_names: ["blob"],
        },
        tags,
      },
    },
    azurerm_monitor_diagnostic_setting: {
      d: {
        name: "audit",
        target_resource_id: "${azurerm_storage_account.a.id}/blobServices/default",
        log_analytics_workspace_id: "${azurerm_log_analytics_workspace.w.id}",
        enabled_log: [{ category_group: "audit" }],
      },
    },
    azurerm_consumption_budget_resource_group: {
      b: {
        name: "monthly",
        resource_group_id: "${azurerm_resource_group.g.id}",
        notification: [{ threshold: 80, contact_emails: ["drift@example.no"] }],
      },
    },
    azurerm_management_lock: { l: { name: "no-delete", scope: "${azurerm_storage_account.a.id}", lock_level: "CanNotDelete" } },
  },
};
