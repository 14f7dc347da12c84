import { mustBe, notApplicable, type Rule } from "../../model";
import { isProduction } from "../governance/production";

export const redisPersistence: Rule = {
  id: "database/redis-persistence",
  title: "what a premium cache of production holds is written to disk",
  severity: "low",
  resourceTypes: ["azurerm_redis_cache"],
  controls: ["NOR-BAK-02"],
  checkov: [],
  rationale: "after a failure of all nodes the cache is empty, and the database behind it takes all of the load",
  remediation: "set rdb_backup_enabled or aof_backup_enabled in redis_configuration to true",
  references: ["https://learn.microsoft.com/azure/azure-cache-for-redis/cache-how-to-premium-persistence"],
  evaluate: (cache) => {
    if (!isProduction(cache) || cache.get("sku_name") !== "Premium") return notApplicable;
    const written = mustBe(cache, "redis_configuration.aof_backup_enabled", true);
    return written.state === "fail" ? mustBe(cache, "redis_configuration.rdb_backup_enabled", true) : written;
  },
};
