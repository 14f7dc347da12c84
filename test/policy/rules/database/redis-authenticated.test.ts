import { pass } from "../../../../policy/model";
import { redisAuthenticated } from "../../../../policy/rules/database/redis-authenticated";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(redisAuthenticated, single("azurerm_redis_cache", { redis_configuration: { authentication_enabled: true } }), "azurerm_redis_cache.x", [
  ["takes Azure's default", { redis_configuration: undefined }, pass],
  [
    "fails a cache that asks nobody",
    { "redis_configuration.authentication_enabled": false },
    fails("redis_configuration.authentication_enabled", false, "true"),
  ],
  ["cannot tell a variable", { "redis_configuration.authentication_enabled": computed }, unknown("redis_configuration.authentication_enabled")],
]);
