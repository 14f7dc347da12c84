import { redisReplicated } from "../../../../policy/rules/database/redis-replicated";
import { describeSettings } from "../../support/describe-settings";

describeSettings(redisReplicated, [
  { type: "azurerm_redis_cache", attribute: "sku_name", good: "Standard", bad: "Basic", expected: "Standard or Premium", absent: { fails: undefined } },
]);
