import { mustHaveBlock } from "../../blocks";
import { notApplicable, type Rule } from "../../model";

export const redisPatches: Rule = {
  id: "database/redis-patches",
  title: "a cache is patched at a time that is written down",
  severity: "low",
  resourceTypes: ["azurerm_redis_cache"],
  controls: ["NOR-AVA-04"],
  checkov: [],
  rationale: "Azure restarts the cache to patch it in the middle of the day, or waits with the patch",
  remediation: "write patch_schedule with a day_of_week and a start_hour_utc",
  references: ["https://learn.microsoft.com/azure/azure-cache-for-redis/cache-administration"],
  evaluate: (cache) => {
    if (cache.get("sku_name") === "Basic") return notApplicable;
    return mustHaveBlock(cache, "patch_schedule", "a day and an hour");
  },
};
