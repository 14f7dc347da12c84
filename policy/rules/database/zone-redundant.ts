import { all, mustBe, notApplicable, pass, type Rule, unresolved } from "../../model";
import { isProduction } from "../governance/production";
import { holds, type Settings } from "./settings";

const database = "azurerm_mssql_database";
const cosmos = "azurerm_cosmosdb_account";
const zonal = ["azurerm_redis_cache", "azurerm_redis_enterprise_cluster"];

const settings: Settings = {
  [database]: { zone_redundant: true },
  azurerm_mssql_elasticpool: { zone_redundant: true },
  azurerm_mssql_managed_instance: { zone_redundant_enabled: true },
  azurerm_cosmosdb_cassandra_datacenter: { availability_zones_enabled: true },
};

export const zoneRedundant: Rule = {
  id: "database/zone-redundant",
  title: "a database of production survives the loss of a zone",
  severity: "medium",
  resourceTypes: [...Object.keys(settings), cosmos, ...zonal],
  controls: ["NOR-AVA-01"],
  checkov: ["CKV_AZURE_229"],
  rationale: "one building that fails stops the service",
  remediation: "set zone_redundant to true (zone_redundant_enabled for a managed instance, in each geo_location for Cosmos DB), or name three zones",
  references: [
    "https://learn.microsoft.com/azure/reliability/reliability-sql-database",
    "https://learn.microsoft.com/azure/reliability/reliability-cosmos-db-nosql",
  ],
  evaluate: (store, graph) => {
    // A database in a pool lies where the pool does.
    if (!isProduction(store) || (store.type === database && (store.get("elastic_pool_id") ?? "") !== "")) return notApplicable;
    if (zonal.includes(store.type)) {
      const zones = store.get("zones");
      if (zones === unresolved) return { state: "unknown", attribute: "zones", why: "its value is known only after the plan" };
      return Array.isArray(zones) && zones.length > 1 ? pass : { state: "fail", attribute: "zones", actual: zones, expected: "more than one zone" };
    }
    if (store.type !== cosmos) return holds(settings)(store, graph);
    const places = store.blocks("geo_location");
    if (places === unresolved) return { state: "unknown", attribute: "geo_location.zone_redundant", why: "its value is known only after the plan" };
    return all(...places.map((place) => mustBe({ get: () => place.get("zone_redundant") }, "geo_location.zone_redundant", true)));
  },
};
