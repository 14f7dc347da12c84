import { notApplicable, type Rule } from "../../model";
import { isProduction } from "../governance/production";
import { hasZones } from "../governance/region";
import { mustSay } from "./settings";

const mode = ["high_availability.mode", undefined] as const;

// What says so; no value stands for one that depends on the region.
const second: Readonly<Record<string, readonly [attribute: string, value: string | boolean | undefined]>> = {
  azurerm_postgresql_flexible_server: mode,
  azurerm_mysql_flexible_server: mode,
  azurerm_managed_redis: ["high_availability_enabled", true],
  azurerm_cosmosdb_postgresql_cluster: ["ha_enabled", true],
  azurerm_mongo_cluster: ["high_availability_mode", "ZoneRedundantPreferred"],
};

export const highAvailability: Rule = {
  id: "database/high-availability",
  title: "a database of production has a second server, in another zone where there are zones",
  severity: "high",
  resourceTypes: Object.keys(second),
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "one machine or one building that fails must not stop the service",
  remediation:
    "write high_availability with mode ZoneRedundant, in norwaywest SameZone; high_availability_enabled or ha_enabled true, high_availability_mode ZoneRedundantPreferred",
  references: ["https://learn.microsoft.com/azure/reliability/reliability-database-postgresql"],
  evaluate: (store) => {
    if (!isProduction(store)) return notApplicable;
    const [attribute, value] = second[store.type] ?? mode;
    return mustSay(store, attribute, value ?? (hasZones(store) ? "ZoneRedundant" : "SameZone"));
  },
};
