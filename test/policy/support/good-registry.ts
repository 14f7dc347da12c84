import { tags } from "./good-tags";
import type { Json } from "./graph";

export const registry = "azurerm_container_registry.r";

/** A container registry as the rules want it, with all that belongs to it. */
export const goodRegistry: Json = {
  resource: {
    azurerm_container_registry: {
      r: {
        name: "crimages",
        resource_group_name: "rg-images",
        location: "norwayeast",
        sku: "Premium",
        admin_enabled: false,
        anonymous_pull_enabled: false,
        data_endpoint_enabled: true,
        export_policy_enabled: false,
        public_network_access_enabled: false,
        network_rule_bypass_option: "None",
        network_rule_set: { default_action: "Deny" },
        zone_redundancy_enabled: true,
        retention_policy_in_days: 30,
        encryption: {
          key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}",
          identity_client_id: "${azurerm_user_assigned_identity.i.client_id}",
        },
        identity: { type: "UserAssigned", identity_ids: ["${azurerm_user_assigned_identity.i.id}"] },
        georeplications: [{ location: "norwaywest" }],
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_key_vault_key: { k: { name: "images", key_type: "RSA-HSM", tags } },
    azurerm_user_assigned_identity: { i: { name: "id-images", tags } },
    azurerm_private_endpoint: {
      e: {
        name: "pe-images",
        private_service_connection: { private_connection_resource_id: "${azurerm_container_registry.r.id}", subresource_names: ["registry"] },
        tags,
      },
    },
    azurerm_monitor_diagnostic_setting: {
      d: {
        name: "audit",
        target_resource_id: "${azurerm_container_registry.r.id}",
        log_analytics_workspace_id: "${azurerm_log_analytics_workspace.w.id}",
        enabled_log: [{ category_group: "audit" }],
      },
    },
  },
};
