import { tags } from "./good-tags";
import type { Json } from "./graph";

export const server = "azurerm_postgresql_flexible_server.s";
export const administrator = "azurerm_postgresql_flexible_server_active_directory_administrator.a";
export const redis = "azurerm_managed_redis.r";

/** A PostgreSQL server and a cache as the rules want them, with all that belongs to them. */
export const goodDatabases: Json = {
  resource: {
    azurerm_postgresql_flexible_server: {
      s: {
        name: "psql",
        resource_group_name: "rg-data",
        location: "norwayeast",
        public_network_access_enabled: false,
        authentication: { active_directory_auth_enabled: true, password_auth_enabled: false },
        backup_retention_days: 35,
        geo_redundant_backup_enabled: true,
        auto_grow_enabled: true,
        high_availability: { mode: "ZoneRedundant" },
        customer_managed_key: { key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}" },
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_postgresql_flexible_server_active_directory_administrator: {
      a: { server_name: "${azurerm_postgresql_flexible_server.s.name}", principal_type: "Group", object_id: "00000000-0000-4000-8000-000000000005" },
    },
    azurerm_postgresql_flexible_server_configuration: {
      transport: { server_id: "${azurerm_postgresql_flexible_server.s.id}", name: "require_secure_transport", value: "on" },
      version: { server_id: "${azurerm_postgresql_flexible_server.s.id}", name: "ssl_min_protocol_version", value: "TLSv1.2" },
      memory: { server_id: "${azurerm_postgresql_flexible_server.s.id}", name: "work_mem", value: "4096" },
    },
    azurerm_managed_redis: {
      r: {
        name: "amr",
        resource_group_name: "rg-data",
        location: "norwayeast",
        public_network_access: "Disabled",
        high_availability_enabled: true,
        default_database: { access_keys_authentication_enabled: false, client_protocol: "Encrypted" },
        customer_managed_key: { key_vault_key_id: "${azurerm_key_vault_key.k.id}" },
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_key_vault_key: { k: { name: "data", key_type: "RSA-HSM", tags } },
    azurerm_user_assigned_identity: { i: { name: "id-data", tags } },
    azurerm_private_endpoint: {
      s: { name: "pe-psql", private_service_connection: { private_connection_resource_id: "${azurerm_postgresql_flexible_server.s.id}" }, tags },
      r: { name: "pe-amr", private_service_connection: { private_connection_resource_id: "${azurerm_managed_redis.r.id}" }, tags },
    },
  },
};
