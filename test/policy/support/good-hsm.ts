import { tags } from "./good-tags";
import type { Json } from "./graph";

export const hsm = "azurerm_key_vault_managed_hardware_security_module.h";
export const hsmKey = "azurerm_key_vault_managed_hardware_security_module_key.k";

/** A managed hardware security module as the rules want it, with a key in it. */
export const goodHsm: Json = {
  resource: {
    azurerm_key_vault_managed_hardware_security_module: {
      h: {
        name: "hsm",
        resource_group_name: "rg-keys",
        location: "norwayeast",
        sku_name: "Standard_B1",
        purge_protection_enabled: true,
        soft_delete_retention_days: 90,
        public_network_access_enabled: false,
        network_acls: { default_action: "Deny", bypass: "AzureServices" },
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_key_vault_managed_hardware_security_module_key: {
      k: {
        name: "data",
        managed_hsm_id: "${azurerm_key_vault_managed_hardware_security_module.h.id}",
        key_type: "RSA-HSM",
        key_size: 3072,
        key_opts: ["wrapKey", "unwrapKey"],
        expiration_date: "2028-01-01T00:00:00Z",
      },
    },
    azurerm_key_vault_managed_hardware_security_module_key_rotation_policy: {
      p: { managed_hsm_key_id: "${azurerm_key_vault_managed_hardware_security_module_key.k.id}", expire_after: "P1Y", time_before_expiry: "P30D" },
    },
    azurerm_key_vault_managed_hardware_security_module_role_assignment: {
      r: { managed_hsm_id: "${azurerm_key_vault_managed_hardware_security_module.h.id}", scope: "/keys/data", principal_id: "/x", role_definition_id: "/y" },
    },
    azurerm_private_endpoint: {
      e: {
        name: "pe",
        private_service_connection: {
          private_connection_resource_id: "${azurerm_key_vault_managed_hardware_security_module.h.id}",
          subresource_names: ["managedhsm"],
        },
        tags,
      },
    },
    azurerm_monitor_diagnostic_setting: {
      d: {
        name: "audit",
        target_resource_id: "${azurerm_key_vault_managed_hardware_security_module.h.id}",
        log_analytics_workspace_id: "/w",
        enabled_log: [{ category_group: "audit" }],
      },
    },
    azurerm_management_lock: {
      l: { name: "no-delete", scope: "${azurerm_key_vault_managed_hardware_security_module.h.id}", lock_level: "CanNotDelete" },
    },
  },
};
