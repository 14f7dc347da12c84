import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_redis_cache: { sku_name: ["Standard", "Premium"] },
};

export const redisReplicated: Rule = {
  id: "database/redis-replicated",
  title: "a cache has a replica",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AVA-02"],
  checkov: ["CKV_AZURE_230"],
  rationale: "a cache of the Basic tier is one machine without an SLA, empty after each patch",
  remediation: "set sku_name to Standard or Premium",
  references: ["https://learn.microsoft.com/azure/azure-cache-for-redis/cache-high-availability"],
  evaluate: holds(settings),
};
