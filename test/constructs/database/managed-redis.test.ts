import { ManagedRedis, type ManagedRedisProps, type RedisPersistence } from "../../../constructs/database/managed-redis";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const keyId = "/subscriptions/x/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv/keys/redis";

const redis = (change: Partial<ManagedRedisProps> = {}) =>
  synthesize((stack) => {
    const { id, hostname, databaseId } = new ManagedRedis(stack, "Redis", {
      placement: { region: "norwayeast", resourceGroupName: "rg-altinn-prod-data", tags: { env: "prod" } },
      name: "amr-altinn-prod",
      sku: "Balanced_B3",
      network: { subnetId: "/subscriptions/x/subnet", zoneIds: { redisEnterprise: "/subscriptions/x/zone" } },
      key: { currentVersionId: "https://kv.vault.azure.net/keys/redis/1", resourceVersionlessId: keyId },
      auditWorkspaceId: "/subscriptions/x/workspace",
      ...change,
    });
    expect(resolved(stack, { id, hostname, databaseId })).toEqual({
      id: redisId,
      hostname: "${azurerm_managed_redis.Redis.hostname}",
      databaseId: `${redisId}/databases/default`,
    });
  });

const attributes = (change?: Partial<ManagedRedisProps>) => redis(change).azurerm_managed_redis?.Redis;
const redisId = "${azurerm_managed_redis.Redis.id}";
const identity = "${azurerm_user_assigned_identity.Redis_KeyAccess_Identity.id}";
const database = {
  access_keys_authentication_enabled: false,
  client_protocol: "Encrypted",
  clustering_policy: "EnterpriseCluster",
  eviction_policy: "VolatileLRU",
};

describe("ManagedRedis", () => {
  it("comes with its identity, key grant, endpoint, audit trail and lock, and nothing else", () =>
    expect(inventory(redis())).toEqual({
      azurerm_managed_redis: ["Redis"],
      azurerm_user_assigned_identity: ["Redis/KeyAccess/Identity"],
      azurerm_role_assignment: ["Redis/KeyAccess/Grant"],
      azurerm_private_endpoint: ["Redis/Endpoint"],
      azurerm_monitor_diagnostic_setting: ["Redis/Audit"],
      azurerm_management_lock: ["Redis/Lock"],
    }));

  it("writes every security value, also where azurerm's default is the same", () =>
    expect(attributes()).toEqual({
      name: "amr-altinn-prod",
      location: "norwayeast",
      resource_group_name: "rg-altinn-prod-data",
      tags: { env: "prod" },
      sku_name: "Balanced_B3",
      high_availability_enabled: true,
      public_network_access: "Disabled",
      identity: { type: "UserAssigned", identity_ids: [identity] },
      customer_managed_key: { key_vault_key_id: "https://kv.vault.azure.net/keys/redis/1", user_assigned_identity_id: identity },
      default_database: database,
      depends_on: ["azurerm_role_assignment.Redis_KeyAccess_Grant"],
      lifecycle: { prevent_destroy: true },
    }));

  it.each(["AllKeysLRU", "NoEviction"] as const)("lets %s give way when memory is full", (eviction) =>
    expect(attributes({ eviction })).toEqual({ ...attributes(), default_database: { ...database, eviction_policy: eviction } }),
  );

  it.each<[RedisPersistence, object]>([
    ["none", {}],
    ["everySecond", { persistence_append_only_file_backup_frequency: "1s" }],
    ["hourly", { persistence_redis_database_backup_frequency: "1h" }],
    ["every6Hours", { persistence_redis_database_backup_frequency: "6h" }],
    ["every12Hours", { persistence_redis_database_backup_frequency: "12h" }],
  ])("writes the memory to disk %s", (persistence, written) =>
    expect(attributes({ persistence })).toEqual({ ...attributes(), default_database: { ...database, ...written } }),
  );

  it("reaches the key, and nothing else in the vault", () =>
    expect(redis().azurerm_role_assignment?.["Redis/KeyAccess/Grant"]).toMatchObject({
      scope: keyId,
      role_definition_name: "Key Vault Crypto Service Encryption User",
      description: "The Redis wraps its keys with this one",
    }));

  it("is reached by its endpoint and locked, and its database writes down who connected", () => {
    const made = redis();
    expect(made.azurerm_private_endpoint?.["Redis/Endpoint"]?.private_service_connection).toEqual({
      name: "redisEnterprise",
      private_connection_resource_id: redisId,
      subresource_names: ["redisEnterprise"],
      is_manual_connection: false,
    });
    expect(made.azurerm_monitor_diagnostic_setting?.["Redis/Audit"]).toEqual({
      name: "audit",
      target_resource_id: `${redisId}/databases/default`,
      log_analytics_workspace_id: "/subscriptions/x/workspace",
      enabled_log: [{ category_group: "audit" }],
    });
    expect(made.azurerm_management_lock?.["Redis/Lock"]?.scope).toBe(redisId);
  });
});
