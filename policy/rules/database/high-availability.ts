import { mustBe, notApplicable, type Rule } from "../../model";
import { isProduction } from "../governance/production";
import { hasZones } from "../governance/region";

const redis = "azurerm_managed_redis";

export const highAvailability: Rule = {
  id: "database/high-availability",
  title: "a database of production has a second server, in another zone where there are zones",
  severity: "high",
  resourceTypes: ["azurerm_postgresql_flexible_server", "azurerm_managed_redis"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "one machine or one building that fails must not stop the service",
  remediation: "write high_availability with mode ZoneRedundant, in norwaywest SameZone; for Redis, high_availability_enabled true",
  references: ["https://learn.microsoft.com/azure/reliability/reliability-database-postgresql"],
  evaluate: (store) => {
    if (!isProduction(store)) return notApplicable;
    if (store.type === redis) return mustBe(store, "high_availability_enabled", true);
    return mustBe(store, "high_availability.mode", hasZones(store) ? "ZoneRedundant" : "SameZone");
  },
};
