import { notApplicable } from "../../../../policy/model";
import { zoneRedundant } from "../../../../policy/rules/database/zone-redundant";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(zoneRedundant, single("azurerm_mssql_database", { tags: { finops_environment: "prod" }, zone_redundant: true }), "azurerm_mssql_database.x", [
  ["is about production alone", { "tags.finops_environment": "at22", zone_redundant: false }, notApplicable],
  ["leaves a database in a pool to the pool", { elastic_pool_id: "${var.pool}", zone_redundant: undefined }, notApplicable],
  ["fails one zone", { zone_redundant: undefined }, fails("zone_redundant", undefined, "true")],
  ["cannot tell a variable", { zone_redundant: computed }, unknown("zone_redundant")],
]);

describeRule(zoneRedundant, single("azurerm_mssql_elasticpool", { zone_redundant: true }), "azurerm_mssql_elasticpool.x", [
  ["fails one zone", { zone_redundant: false }, fails("zone_redundant", false, "true")],
]);

describeRule(zoneRedundant, single("azurerm_mssql_managed_instance", { zone_redundant_enabled: true }), "azurerm_mssql_managed_instance.x", [
  ["fails the default", { zone_redundant_enabled: undefined }, fails("zone_redundant_enabled", false, "true")],
]);

describeRule(zoneRedundant, single("azurerm_cosmosdb_cassandra_datacenter", {}), "azurerm_cosmosdb_cassandra_datacenter.x", [
  ["fails one zone", { availability_zones_enabled: false }, fails("availability_zones_enabled", false, "true")],
]);

describeRule(
  zoneRedundant,
  single("azurerm_cosmosdb_account", { geo_location: [{ zone_redundant: true }, { zone_redundant: true }] }),
  "azurerm_cosmosdb_account.x",
  [
    [
      "fails one region in one zone",
      { geo_location: [{ zone_redundant: true }, { zone_redundant: false }] },
      fails("geo_location.zone_redundant", false, "true"),
    ],
    ["cannot tell a variable", { geo_location: computed }, unknown("geo_location.zone_redundant")],
  ],
);

describeRule(zoneRedundant, single("azurerm_redis_cache", { zones: ["1", "2"] }), "azurerm_redis_cache.x", [
  ["fails one zone", { zones: ["1"] }, fails("zones", ["1"], "more than one zone")],
  ["fails none", { zones: undefined }, fails("zones", undefined, "more than one zone")],
  ["cannot tell a variable", { zones: computed }, unknown("zones")],
]);

describeRule(zoneRedundant, single("azurerm_redis_enterprise_cluster", { zones: ["1", "2"] }), "azurerm_redis_enterprise_cluster.x", [
  ["fails one zone", { zones: ["1"] }, fails("zones", ["1"], "more than one zone")],
  ["fails none", { zones: undefined }, fails("zones", undefined, "more than one zone")],
  ["cannot tell a variable", { zones: computed }, unknown("zones")],
]);
