import { notApplicable } from "../../../../policy/model";
import { redisPatches } from "../../../../policy/rules/database/redis-patches";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  redisPatches,
  single("azurerm_redis_cache", { sku_name: "Standard", patch_schedule: [{ day_of_week: "Sunday", start_hour_utc: 2 }] }),
  "azurerm_redis_cache.x",
  [
    ["is about no basic cache", { sku_name: "Basic", patch_schedule: undefined }, notApplicable],
    ["fails without a schedule", { patch_schedule: undefined }, fails("patch_schedule", undefined, "a day and an hour")],
    ["cannot tell a dynamic one", { patch_schedule: undefined, dynamic: { patch_schedule: [{}] } }, unknown("patch_schedule")],
  ],
);
