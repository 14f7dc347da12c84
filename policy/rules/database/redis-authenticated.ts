import type { Rule } from "../../model";
import { mustSay } from "./settings";

export const redisAuthenticated: Rule = {
  id: "database/redis-authenticated",
  title: "a cache asks who connects",
  severity: "critical",
  resourceTypes: ["azurerm_redis_cache"],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "everybody who reaches the network reads and writes all that is cached",
  remediation: "leave redis_configuration.authentication_enabled true",
  references: ["https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure"],
  evaluate: (cache) => mustSay(cache, "redis_configuration.authentication_enabled", [true, undefined]),
};
