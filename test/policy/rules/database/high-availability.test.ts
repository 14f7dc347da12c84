import { notApplicable, pass } from "../../../../policy/model";
import { highAvailability } from "../../../../policy/rules/database/high-availability";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  highAvailability,
  single("azurerm_postgresql_flexible_server", { location: "norwayeast", tags: { finops_environment: "prod" }, high_availability: { mode: "ZoneRedundant" } }),
  "azurerm_postgresql_flexible_server.x",
  [
    ["is about production alone", { "tags.finops_environment": "tt02", high_availability: undefined }, notApplicable],
    ["fails a server alone", { high_availability: undefined }, fails("high_availability.mode", undefined, "ZoneRedundant")],
    ["fails one zone where there are more", { "high_availability.mode": "SameZone" }, fails("high_availability.mode", "SameZone", "ZoneRedundant")],
    ["takes one zone where there are none", { location: "norwaywest", "high_availability.mode": "SameZone" }, pass],
    ["cannot tell a variable", { "high_availability.mode": computed }, unknown("high_availability.mode")],
  ],
);

describeRule(
  highAvailability,
  single("azurerm_mysql_flexible_server", { location: "norwayeast", tags: { finops_environment: "prod" }, high_availability: { mode: "ZoneRedundant" } }),
  "azurerm_mysql_flexible_server.x",
  [
    ["is about production alone", { "tags.finops_environment": "tt02", high_availability: undefined }, notApplicable],
    ["fails a server alone", { high_availability: undefined }, fails("high_availability.mode", undefined, "ZoneRedundant")],
    ["fails one zone where there are more", { "high_availability.mode": "SameZone" }, fails("high_availability.mode", "SameZone", "ZoneRedundant")],
    ["takes one zone where there are none", { location: "norwaywest", "high_availability.mode": "SameZone" }, pass],
    ["cannot tell a variable", { "high_availability.mode": computed }, unknown("high_availability.mode")],
  ],
);

describeRule(highAvailability, single("azurerm_managed_redis", { high_availability_enabled: true }), "azurerm_managed_redis.x", [
  ["fails one alone", { high_availability_enabled: false }, fails("high_availability_enabled", false, "true")],
]);

describeRule(highAvailability, single("azurerm_cosmosdb_postgresql_cluster", { ha_enabled: true }), "azurerm_cosmosdb_postgresql_cluster.x", [
  ["fails one alone", { ha_enabled: false }, fails("ha_enabled", false, "true")],
]);

describeRule(highAvailability, single("azurerm_mongo_cluster", { high_availability_mode: "ZoneRedundantPreferred" }), "azurerm_mongo_cluster.x", [
  ["fails one alone", { high_availability_mode: "Disabled" }, fails("high_availability_mode", "Disabled", "ZoneRedundantPreferred")],
]);
