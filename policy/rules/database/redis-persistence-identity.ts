import { mustBe, notApplicable, type Rule } from "../../model";

export const redisPersistenceIdentity: Rule = {
  id: "database/redis-persistence-identity",
  title: "a cache writes its backups with an identity, not a key",
  severity: "low",
  resourceTypes: ["azurerm_redis_cache"],
  controls: ["NOR-AUT-01", "NOR-AUT-03"],
  checkov: [],
  rationale: "the key of the storage account stands in the configuration of the cache",
  remediation: "set redis_configuration.data_persistence_authentication_method to ManagedIdentity",
  references: ["https://learn.microsoft.com/azure/azure-cache-for-redis/cache-managed-identity"],
  evaluate: (cache) => {
    const isWritten = ["rdb_backup_enabled", "aof_backup_enabled"].some((name) => mustBe(cache, `redis_configuration.${name}`, true).state === "pass");
    return isWritten ? mustBe(cache, "redis_configuration.data_persistence_authentication_method", "ManagedIdentity") : notApplicable;
  },
};
