import { tags } from "./good-tags";
import type { Json } from "./graph";

export const store = "azurerm_app_configuration.c";

/** A configuration store as the rules want it, with all that belongs to it. */
export const goodConfiguration: Json = {
  resource: {
    azurerm_app_configuration: {
      c: {
        name: "appcs",
        resource_group_name: "rg-data",
        location: "norwayeast",
        sku: "standard",
        public_network_access: "Disabled",
        local_auth_enabled: false,
        purge_protection_enabled: true,
        soft_delete_retention_days: 7,
        identity: { type: "UserAssigned", identity_ids: ["${azurerm_user_assigned_identity.i.id}"] },
        encryption: { key_vault_key_identifier: "${azurerm_key_vault_key.k.versionless_id}" },
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_key_vault_key: { k: { name: "data", key_type: "RSA-HSM", tags } },
    azurerm_user_assigned_identity: { i: { name: "id-data", tags } },
    azurerm_private_endpoint: {
      e: {
        name: "pe",
        private_service_connection: { private_connection_resource_id: "${azurerm_app_configuration.c.id}", subresource_names: ["configurationStores"] },
        tags,
      },
    },
  },
};
