import { notApplicable } from "../../../../policy/model";
import { redisPersistenceIdentity } from "../../../../policy/rules/database/redis-persistence-identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  redisPersistenceIdentity,
  single("azurerm_redis_cache", { redis_configuration: { rdb_backup_enabled: true, data_persistence_authentication_method: "ManagedIdentity" } }),
  "azurerm_redis_cache.x",
  [
    ["is about no cache without backups", { "redis_configuration.rdb_backup_enabled": undefined }, notApplicable],
    [
      "fails a key",
      { "redis_configuration.data_persistence_authentication_method": "SAS" },
      fails("redis_configuration.data_persistence_authentication_method", "SAS", "ManagedIdentity"),
    ],
    [
      "cannot tell a variable",
      { "redis_configuration.data_persistence_authentication_method": computed },
      unknown("redis_configuration.data_persistence_authentication_method"),
    ],
  ],
);
