import { PostgresqlServer, type PostgresqlServerProps } from "../../../constructs/database/postgresql-server";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const placement = { region: "norwayeast", resourceGroupName: "rg-altinn-prod-data", tags: { env: "prod" } } as const;
const tenantId = "11111111-1111-4111-8111-111111111111";
const keyId = "/subscriptions/x/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv/keys/postgresql";
const copyKeyId = "/subscriptions/x/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kvwest/keys/postgresql";
const geoBackupKey = { versionlessId: "https://kvwest.vault.azure.net/keys/postgresql", resourceVersionlessId: copyKeyId };

const server = (change: Partial<PostgresqlServerProps> = {}) =>
  synthesize((stack) => {
    const { id, fqdn } = new PostgresqlServer(stack, "Server", {
      placement,
      name: "psql-altinn-prod",
      version: "17",
      sku: "GP_Standard_D4ads_v5",
      storageGb: 128,
      availability: "standby",
      tenantId,
      administrators: { groupId: "22222222-2222-4222-8222-222222222222", groupName: "altinn-prod-dba" },
      databases: ["authorization", "register"],
      network: { subnetId: "/subscriptions/x/subnet", zoneIds: { postgresqlServer: "/subscriptions/x/zone" } },
      key: { versionlessId: "https://kv.vault.azure.net/keys/postgresql", resourceVersionlessId: keyId },
      geoBackupKey,
      auditWorkspaceId: "/subscriptions/x/workspace",
      ...change,
    });
    expect(resolved(stack, { id, fqdn })).toEqual({ id: serverId, fqdn: "${azurerm_postgresql_flexible_server.Server.fqdn}" });
  });

const attributes = (change?: Partial<PostgresqlServerProps>) => server(change).azurerm_postgresql_flexible_server?.Server;
const serverId = "${azurerm_postgresql_flexible_server.Server.id}";
const identity = "${azurerm_user_assigned_identity.Server_KeyAccess_Identity.id}";
const copyIdentity = "${azurerm_user_assigned_identity.Server_CopyKeyAccess_Identity.id}";
const withoutCopy = {
  identity: { type: "UserAssigned", identity_ids: [identity] },
  customer_managed_key: { key_vault_key_id: "https://kv.vault.azure.net/keys/postgresql", primary_user_assigned_identity_id: identity },
  geo_redundant_backup_enabled: false,
  depends_on: ["azurerm_role_assignment.Server_KeyAccess_Grant"],
};

describe("PostgresqlServer", () => {
  it("comes with its administrators, settings, databases, identities, key grants, endpoint, audit trail and lock, and nothing else", () =>
    expect(inventory(server())).toEqual({
      azurerm_postgresql_flexible_server: ["Server"],
      azurerm_postgresql_flexible_server_active_directory_administrator: ["Server/Administrators"],
      azurerm_postgresql_flexible_server_configuration: [
        "Server/Settings/azure.extensions",
        "Server/Settings/connection_throttle.enable",
        "Server/Settings/log_connections",
        "Server/Settings/log_disconnections",
        "Server/Settings/pgaudit.log",
        "Server/Settings/pgaudit.log_catalog",
        "Server/Settings/pgaudit.log_parameter",
        "Server/Settings/require_secure_transport",
        "Server/Settings/shared_preload_libraries",
        "Server/Settings/ssl_min_protocol_version",
      ],
      azurerm_postgresql_flexible_server_database: ["Server/Database-authorization", "Server/Database-register"],
      azurerm_user_assigned_identity: ["Server/CopyKeyAccess/Identity", "Server/KeyAccess/Identity"],
      azurerm_role_assignment: ["Server/CopyKeyAccess/Grant", "Server/KeyAccess/Grant"],
      azurerm_private_endpoint: ["Server/Endpoint"],
      azurerm_monitor_diagnostic_setting: ["Server/Audit"],
      azurerm_management_lock: ["Server/Lock"],
    }));

  it("writes every security value, also where azurerm's default is the same, and no password", () =>
    expect(attributes()).toEqual({
      name: "psql-altinn-prod",
      location: "norwayeast",
      resource_group_name: "rg-altinn-prod-data",
      tags: { env: "prod" },
      version: "17",
      sku_name: "GP_Standard_D4ads_v5",
      storage_mb: 131_072,
      auto_grow_enabled: true,
      zone: "1",
      high_availability: { mode: "ZoneRedundant", standby_availability_zone: "2" },
      authentication: { active_directory_auth_enabled: true, password_auth_enabled: false, tenant_id: tenantId },
      public_network_access_enabled: false,
      identity: { type: "UserAssigned", identity_ids: [identity, copyIdentity] },
      customer_managed_key: {
        key_vault_key_id: "https://kv.vault.azure.net/keys/postgresql",
        primary_user_assigned_identity_id: identity,
        geo_backup_key_vault_key_id: "https://kvwest.vault.azure.net/keys/postgresql",
        geo_backup_user_assigned_identity_id: copyIdentity,
      },
      backup_retention_days: 35,
      geo_redundant_backup_enabled: true,
      maintenance_window: { day_of_week: 0, start_hour: 1, start_minute: 0 },
      depends_on: ["azurerm_role_assignment.Server_KeyAccess_Grant", "azurerm_role_assignment.Server_CopyKeyAccess_Grant"],
      lifecycle: { prevent_destroy: true, ignore_changes: ["storage_mb", "zone", "high_availability[0].standby_availability_zone"] },
    }));

  it("reaches each key with an identity of its own, the copy's in the paired region", () => {
    const made = server();
    expect(Object.values(made.azurerm_user_assigned_identity ?? {}).map(({ name, location }) => [name, location])).toEqual([
      ["id-psql-altinn-prod", "norwayeast"],
      ["id-psql-altinn-prod-copy", "norwaywest"],
    ]);
    expect(Object.values(made.azurerm_role_assignment ?? {}).map(({ scope, role_definition_name: role, description }) => [scope, role, description])).toEqual([
      [keyId, "Key Vault Crypto Service Encryption User", "The PostgreSQL server wraps its keys with this one"],
      [copyKeyId, "Key Vault Crypto Service Encryption User", "The copy of the PostgreSQL server's backups wraps its keys with this one"],
    ]);
  });

  it("has no copy, nor an identity for one, without a key for it", () => {
    const made = server({ geoBackupKey: "none" });
    expect(made.azurerm_postgresql_flexible_server?.Server).toEqual({ ...attributes(), ...withoutCopy });
    expect(Object.keys(made.azurerm_user_assigned_identity ?? {})).toEqual(["Server/KeyAccess/Identity"]);
  });

  it("has its standby beside it where the region has no zones, and the copy in norwayeast", () => {
    const { zone, ...rest } = attributes() ?? {};
    const made = server({ placement: { ...placement, region: "norwaywest" } });
    expect(zone).toBe("1");
    expect(made.azurerm_postgresql_flexible_server?.Server).toEqual({ ...rest, location: "norwaywest", high_availability: { mode: "SameZone" } });
    expect(made.azurerm_user_assigned_identity?.["Server/CopyKeyAccess/Identity"]?.location).toBe("norwayeast");
  });

  it("is alone when asked to be", () => {
    const { high_availability: standby, ...rest } = attributes() ?? {};
    expect(standby).toBeDefined();
    expect(attributes({ availability: "single" })).toEqual({ ...rest, lifecycle: { prevent_destroy: true, ignore_changes: ["storage_mb", "zone"] } });
  });

  it("keeps backups as long as asked", () => expect(attributes({ backupDays: 14 })).toEqual({ ...attributes(), backup_retention_days: 14 }));

  it("obeys a group of Entra ID, and nobody by name", () =>
    expect(server().azurerm_postgresql_flexible_server_active_directory_administrator).toEqual({
      "Server/Administrators": {
        server_name: "${azurerm_postgresql_flexible_server.Server.name}",
        resource_group_name: "rg-altinn-prod-data",
        tenant_id: tenantId,
        object_id: "22222222-2222-4222-8222-222222222222",
        principal_name: "altinn-prod-dba",
        principal_type: "Group",
      },
    }));

  it("makes databases that cannot be destroyed, after the settings", () =>
    expect(server().azurerm_postgresql_flexible_server_database?.["Server/Database-register"]).toEqual({
      name: "register",
      server_id: serverId,
      charset: "UTF8",
      collation: "en_US.utf8",
      depends_on: ["azurerm_postgresql_flexible_server_configuration.Server_Settings_pgauditlog_parameter"],
      lifecycle: { prevent_destroy: true },
    }));

  it("passes the extensions on", () =>
    expect(server({ extensions: ["PG_TRGM"] }).azurerm_postgresql_flexible_server_configuration?.["Server/Settings/azure.extensions"]?.value).toBe(
      "PGAUDIT,PG_TRGM",
    ));

  it("is what its endpoint, audit trail and lock are about", () => {
    const made = server();
    expect(made.azurerm_private_endpoint?.["Server/Endpoint"]?.private_service_connection).toEqual({
      name: "postgresqlServer",
      private_connection_resource_id: serverId,
      subresource_names: ["postgresqlServer"],
      is_manual_connection: false,
    });
    expect(made.azurerm_monitor_diagnostic_setting?.["Server/Audit"]).toEqual({
      name: "audit",
      target_resource_id: serverId,
      log_analytics_workspace_id: "/subscriptions/x/workspace",
      enabled_log: [{ category_group: "audit" }],
    });
    expect(made.azurerm_management_lock?.["Server/Lock"]?.scope).toBe(serverId);
  });

  it.each([13, 36, 20.5])("refuses to keep backups for %d days", (backupDays) =>
    expect(() => server({ backupDays })).toThrow(`prod-test/Server: backupDays is out of range - got ${backupDays}; allowed 14 to 35; leave it out for 35`),
  );

  it("refuses a standby of a size that Azure gives none, and takes the size alone", () => {
    expect(() => server({ sku: "B_Standard_B2s" })).toThrow(
      "prod-test/Server: a burstable size has no standby - got B_Standard_B2s; allowed sizes that start with GP_ or MO_; take a larger size, or a single server",
    );
    expect(attributes({ sku: "B_Standard_B2s", availability: "single" })?.sku_name).toBe("B_Standard_B2s");
  });

  it.each(["Register", "1register", "reg-ister", "postgres", "azure_sys", "", "a".repeat(64)])("refuses the database name %j", (name) =>
    expect(() => server({ databases: [name] })).toThrow(
      `prod-test/Server: a database name cannot be used - got "${name}"; allowed 1 to 63 lower-case letters, digits and underscores, a letter first, each name once, and none that Azure made; rename it`,
    ),
  );

  it("refuses a database that comes twice", () =>
    expect(() => server({ databases: ["register", "register"] })).toThrow('prod-test/Server: a database name cannot be used - got "register"'));
});
