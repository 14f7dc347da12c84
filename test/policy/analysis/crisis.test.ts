import { answersOf, crisisAnswers } from "../../../policy/analysis/crisis";
import type { Fate, Scenario } from "../../../policy/analysis/outcome";
import { survivals } from "../../../policy/analysis/survival";
import { isKnownType } from "../../../policy/provider/facts";
import { graphOf, type Json } from "../support/graph";

/** The fates of the first store of the type. */
function fates(type: string, body: object, more: object = {}): Record<Scenario, Fate> {
  const graph = graphOf({ resource: { [type]: { x: { name: "x", location: "norwayeast", ...body } }, ...more } } as Json);
  const store = graph.ofType(type)[0];
  if (store === undefined) throw new Error(`there is no ${type}`);
  return Object.fromEntries(answersOf(store, graph).outcomes.map(({ scenario, fate }) => [scenario, fate])) as Record<Scenario, Fate>;
}

const known = { link: "goes on", exit: "recovers" };

it.each([
  ["azurerm_storage_account", { account_replication_type: "GZRS" }, { zone: "goes on", region: "recovers" }],
  ["azurerm_storage_account", { account_replication_type: "RAGZRS" }, { zone: "goes on", region: "recovers" }],
  ["azurerm_storage_account", { account_replication_type: "ZRS" }, { zone: "goes on", region: "lost" }],
  ["azurerm_storage_account", { account_replication_type: "GRS" }, { zone: "recovers", region: "recovers" }],
  ["azurerm_storage_account", { account_replication_type: "LRS" }, { zone: "lost", region: "lost" }],
  ["azurerm_storage_account", { account_replication_type: "${var.x}" }, { zone: "undecided", region: "undecided" }],
  ["azurerm_storage_account", { account_replication_type: "LRS", location: "norwaywest" }, { zone: "goes on", region: "goes on" }],
  ["azurerm_key_vault", {}, { zone: "goes on", region: "goes on", exit: "lost" }],
  [
    "azurerm_postgresql_flexible_server",
    { high_availability: { mode: "ZoneRedundant" }, geo_redundant_backup_enabled: true },
    { zone: "goes on", region: "recovers" },
  ],
  ["azurerm_postgresql_flexible_server", { high_availability: { mode: "SameZone" } }, { zone: "stands still", region: "lost" }],
  [
    "azurerm_postgresql_flexible_server",
    { high_availability: { mode: "${var.x}" }, geo_redundant_backup_enabled: "${var.x}" },
    { zone: "undecided", region: "undecided" },
  ],
  ["azurerm_mysql_flexible_server", { geo_redundant_backup_enabled: true }, { zone: "stands still", region: "recovers" }],
  ["azurerm_mssql_database", { zone_redundant: true, storage_account_type: "Zone" }, { zone: "goes on", region: "lost" }],
  ["azurerm_mssql_database", {}, { zone: "stands still", region: "recovers" }],
  ["azurerm_cosmosdb_account", { geo_location: [{ zone_redundant: true }, { zone_redundant: true }] }, { zone: "goes on", region: "goes on" }],
  ["azurerm_cosmosdb_account", { geo_location: { zone_redundant: false } }, { zone: "stands still", region: "lost" }],
  ["azurerm_cosmosdb_account", { geo_location: { zone_redundant: "${var.x}" } }, { zone: "undecided", region: "lost" }],
  ["azurerm_servicebus_namespace", { sku: "Premium" }, { zone: "goes on", region: "stands still" }],
  ["azurerm_servicebus_namespace", { sku: "Standard" }, { zone: "stands still", region: "stands still" }],
  ["azurerm_eventhub_namespace", {}, { zone: "goes on", region: "stands still" }],
  ["azurerm_managed_redis", { high_availability_enabled: false }, { zone: "is rebuilt", region: "is rebuilt" }],
  ["azurerm_managed_redis", {}, { zone: "goes on", region: "is rebuilt" }],
  ["azurerm_app_configuration", { replica: { location: "norwaywest" } }, { zone: "goes on", region: "goes on" }],
  ["azurerm_app_configuration", {}, { zone: "goes on", region: "is rebuilt" }],
  ["azurerm_container_registry", { zone_redundancy_enabled: true, georeplications: { location: "norwaywest" } }, { zone: "goes on", region: "goes on" }],
  ["azurerm_container_registry", {}, { zone: "stands still", region: "is rebuilt" }],
  ["azurerm_log_analytics_workspace", {}, { zone: "goes on", region: "stands still" }],
  ["azurerm_data_protection_backup_vault", { redundancy: "GeoRedundant", cross_region_restore_enabled: true }, { zone: "goes on", region: "recovers" }],
  ["azurerm_data_protection_backup_vault", { redundancy: "ZoneRedundant" }, { zone: "goes on", region: "stands still" }],
  ["azurerm_data_protection_backup_vault", { redundancy: "LocallyRedundant" }, { zone: "lost", region: "stands still" }],
] as const)("answers for %s with %j", (type, body, answers) => expect(fates(type, body)).toEqual({ ...known, ...answers }));

it("finds a backup outside the region", () => {
  const backup = (vault: object) => ({
    azurerm_data_protection_backup_vault: { v: { name: "bvault", ...vault } },
    azurerm_data_protection_backup_instance_blob_storage: {
      b: { vault_id: "${azurerm_data_protection_backup_vault.v.id}", storage_account_id: "${azurerm_storage_account.x.id}" },
    },
  });
  const region = (vault: object) => fates("azurerm_storage_account", { account_replication_type: "ZRS" }, backup(vault)).region;
  expect(region({ location: "norwaywest", redundancy: "LocallyRedundant" })).toBe("recovers");
  expect(region({ location: "norwayeast", redundancy: "GeoRedundant", cross_region_restore_enabled: true })).toBe("recovers");
  expect(region({ location: "norwayeast", redundancy: "GeoRedundant" })).toBe("lost");
  expect(region({ location: "westeurope", redundancy: "ZoneRedundant" })).toBe("lost");
});

it("says why of every answer, and what to do of each that asks for somebody", () => {
  const graph = graphOf({ resource: Object.fromEntries(Object.keys(survivals).map((type) => [type, { x: { name: "x", location: "norwayeast" } }])) });
  const outcomes = crisisAnswers(graph).flatMap((answers) => answers.outcomes);
  expect(outcomes).toHaveLength(Object.keys(survivals).length * 4);
  expect(outcomes.filter(({ why }) => !/^[A-Za-z][^.]+[^.]$/.test(why))).toEqual([]);
  expect(outcomes.filter(({ fate, action }) => fate === "recovers" && action === undefined)).toEqual([]);
});

it("knows only types that azurerm has", () => expect(Object.keys(survivals).filter((type) => !isKnownType(type))).toEqual([]));
