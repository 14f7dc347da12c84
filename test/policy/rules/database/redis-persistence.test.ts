import { notApplicable, pass } from "../../../../policy/model";
import { redisPersistence } from "../../../../policy/rules/database/redis-persistence";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  redisPersistence,
  single("azurerm_redis_cache", { sku_name: "Premium", redis_configuration: { rdb_backup_enabled: true } }),
  "azurerm_redis_cache.x",
  [
    ["is about no other tier", { sku_name: "Standard", redis_configuration: undefined }, notApplicable],
    ["is about production alone", { tags: { finops_environment: "at22" }, redis_configuration: undefined }, notApplicable],
    ["takes a file of what is written", { redis_configuration: { aof_backup_enabled: true } }, pass],
    ["fails a cache in memory alone", { redis_configuration: undefined }, fails("redis_configuration.rdb_backup_enabled", undefined, "true")],
    ["cannot tell a variable", { "redis_configuration.rdb_backup_enabled": computed }, unknown("redis_configuration.rdb_backup_enabled")],
  ],
);
