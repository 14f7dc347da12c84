import { tags } from "./good-tags";
import type { Json } from "./graph";

export const cluster = "azurerm_kubernetes_cluster.c";
export const pool = "azurerm_kubernetes_cluster_node_pool.p";
export const disks = "azurerm_disk_encryption_set.d";

/** A cluster with a pool of its own for a service owner, and the key of their disks. */
export const goodCluster: Json = {
  resource: {
    azurerm_kubernetes_cluster: {
      c: {
        name: "aks",
        resource_group_name: "rg-runtime",
        location: "norwayeast",
        sku_tier: "Standard",
        private_cluster_enabled: true,
        private_cluster_public_fqdn_enabled: false,
        run_command_enabled: false,
        local_account_disabled: true,
        role_based_access_control_enabled: true,
        azure_active_directory_role_based_access_control: { azure_rbac_enabled: true },
        oidc_issuer_enabled: true,
        workload_identity_enabled: true,
        automatic_upgrade_channel: "patch",
        node_os_upgrade_channel: "NodeImage",
        azure_policy_enabled: true,
        image_cleaner_enabled: true,
        key_vault_secrets_provider: { secret_rotation_enabled: true },
        key_management_service: { key_vault_key_id: "${azurerm_key_vault_key.k.id}", key_vault_network_access: "Private" },
        microsoft_defender: { log_analytics_workspace_id: "/subscriptions/s/workspace" },
        oms_agent: { log_analytics_workspace_id: "/subscriptions/s/workspace", msi_auth_for_monitoring_enabled: true },
        disk_encryption_set_id: "${azurerm_disk_encryption_set.d.id}",
        network_profile: { network_plugin: "azure", network_policy: "cilium", outbound_type: "userDefinedRouting" },
        default_node_pool: {
          name: "system",
          auto_scaling_enabled: true,
          min_count: 3,
          max_count: 6,
          host_encryption_enabled: true,
          only_critical_addons_enabled: true,
          zones: ["1", "2", "3"],
        },
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_kubernetes_cluster_node_pool: {
      p: {
        name: "skd",
        kubernetes_cluster_id: "${azurerm_kubernetes_cluster.c.id}",
        node_count: 3,
        host_encryption_enabled: true,
        zones: ["1", "2", "3"],
        tags,
      },
    },
    azurerm_disk_encryption_set: {
      d: { name: "des", location: "norwayeast", auto_key_rotation_enabled: true, key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}", tags },
    },
    azurerm_key_vault_key: { k: { name: "data", key_type: "RSA-HSM", tags } },
    azurerm_user_assigned_identity: { i: { name: "id-data", tags } },
  },
};
