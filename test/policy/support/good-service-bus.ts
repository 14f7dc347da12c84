import { tags } from "./good-tags";
import type { Json } from "./graph";

export const broker = "azurerm_servicebus_namespace.b";

/** A message broker as the rules want it, with all that belongs to it. */
export const goodServiceBus: Json = {
  resource: {
    azurerm_servicebus_namespace: {
      b: {
        name: "sbns",
        resource_group_name: "rg-data",
        location: "norwayeast",
        sku: "Premium",
        public_network_access_enabled: false,
        local_auth_enabled: false,
        minimum_tls_version: "1.2",
        network_rule_set: { default_action: "Deny", public_network_access_enabled: false, trusted_services_allowed: false, ip_rules: [] },
        customer_managed_key: { key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}", infrastructure_encryption_enabled: true },
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_key_vault_key: { k: { name: "data", key_type: "RSA-HSM", tags } },
    azurerm_user_assigned_identity: { i: { name: "id-data", tags } },
    azurerm_private_endpoint: {
      e: {
        name: "pe",
        private_service_connection: { private_connection_resource_id: "${azurerm_servicebus_namespace.b.id}", subresource_names: ["namespace"] },
        tags,
      },
    },
  },
};
