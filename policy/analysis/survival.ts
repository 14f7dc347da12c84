import { norwayRegions } from "../../config/norway";
import { unresolved, type Value } from "../model";
import type { Answer, Store, Survival } from "./outcome";

const undecided = (attribute: string): Answer => ({ fate: "undecided", attribute, why: `${attribute} is known only after the plan` });

/** Chooses by an attribute's value; a value that cannot be told decides nothing. */
function by(attribute: string, choose: (value: Value) => Omit<Answer, "attribute">): (store: Store) => Answer {
  return ({ resource }) => {
    const value = resource.get(attribute);
    return value === unresolved ? undecided(attribute) : { attribute, ...choose(value) };
  };
}

const always =
  (answer: Answer): ((store: Store) => Answer) =>
  () =>
    answer;

const isTrue = (value: Value) => value === true || value === "true";
const spreads = (why: string) => ({ fate: "goes on", why }) as const;
const oneZone = (why: string) => ({ fate: "stands still", why }) as const;

/** Backups of a store that lie outside its region, found by the backup instances that name it. */
function backedUpElsewhere({ resource, graph }: Store, instance: string, through: string): Answer | undefined {
  const vaults = graph.referring(resource, instance, through).flatMap((made) => graph.targets(made, "vault_id"));
  const here = resource.get("location");
  const away = vaults.find((vault) => (norwayRegions as readonly Value[]).includes(vault.get("location") as Value) && vault.get("location") !== here);
  const copied = vaults.find((vault) => vault.get("redundancy") === "GeoRedundant" && isTrue(vault.get("cross_region_restore_enabled") as Value));
  if (away === undefined && copied === undefined) return undefined;
  const action = `restore the last recovery point from ${(away ?? copied)?.address}`;
  return { fate: "recovers", attribute: instance, why: "a backup lies outside the region; what was written since the last one is lost", action };
}

const replication = (store: Store): string | undefined => {
  const value = store.resource.get("account_replication_type");
  return value === unresolved ? undefined : String(value);
};

const exported = (how: string): Answer => ({
  fate: "recovers",
  attribute: "content",
  why: "the data can leave Azure, as long as the contract's time of notice runs",
  action: how,
});

/**
 * What each type of store survives, by how it is configured.
 * @see https://learn.microsoft.com/azure/reliability/overview-reliability-guidance
 */
export const survivals: Readonly<Record<string, Survival>> = {
  azurerm_storage_account: {
    kind: "storage account",
    zone: (store) => {
      const kind = replication(store);
      if (kind === undefined) return undecided("account_replication_type");
      const attribute = "account_replication_type";
      if (kind.endsWith("ZRS")) return { attribute, ...spreads("copies lie in three zones") };
      return kind.includes("GRS")
        ? {
            fate: "recovers",
            attribute,
            why: "the copies here lie in one zone, others in the paired region; the last minutes are lost",
            action: "fail over to the paired region",
          }
        : { fate: "lost", attribute, why: "all copies lie in one zone" };
    },
    region: (store) => {
      const kind = replication(store);
      if (kind === undefined) return undecided("account_replication_type");
      if (/G(?:Z?)RS$/.test(kind)) {
        return {
          fate: "recovers",
          attribute: "account_replication_type",
          why: "copies lie in the paired region; the last minutes are lost",
          action: "az storage account failover --name NAME",
        };
      }
      const backup = backedUpElsewhere(store, "azurerm_data_protection_backup_instance_blob_storage", "storage_account_id");
      return backup ?? { fate: "lost", attribute: "account_replication_type", why: "no copy and no backup lies outside the region" };
    },
    exit: exported("azcopy copy to a storage outside Azure, and decrypt what was encrypted with keys of the vault first"),
  },
  azurerm_key_vault: {
    kind: "key vault",
    zone: always({ attribute: "location", ...spreads("Azure keeps a vault in all zones of its region") }),
    region: always({ attribute: "location", fate: "goes on", why: "Azure keeps a copy in the paired region and goes over to it, to read only" }),
    exit: {
      fate: "lost",
      attribute: "content",
      why: "keys made in the vault never leave Azure",
      action: "decrypt the data and carry it out before the end; carry secrets and certificates over by hand",
    },
  },
  azurerm_postgresql_flexible_server: {
    kind: "PostgreSQL server",
    zone: by("high_availability.mode", (mode) =>
      mode === "ZoneRedundant" ? spreads("a second server in another zone takes over, without loss") : oneZone("there is no server in another zone"),
    ),
    region: (store) => geoBackup(store, "azurerm_data_protection_backup_instance_postgresql_flexible_server"),
    exit: exported("pg_dump of each database to a place outside Azure"),
  },
  azurerm_mysql_flexible_server: {
    kind: "MySQL server",
    zone: by("high_availability.mode", (mode) =>
      mode === "ZoneRedundant" ? spreads("a second server in another zone takes over, without loss") : oneZone("there is no server in another zone"),
    ),
    region: (store) => geoBackup(store, "azurerm_data_protection_backup_instance_mysql_flexible_server"),
    exit: exported("mysqldump of each database to a place outside Azure"),
  },
  azurerm_mssql_database: {
    kind: "SQL database",
    zone: by("zone_redundant", (on) => (isTrue(on) ? spreads("replicas stand in several zones") : oneZone("all replicas may stand in one zone"))),
    region: by("storage_account_type", (kind) =>
      String(kind ?? "Geo").startsWith("Geo")
        ? {
            fate: "recovers",
            why: "backups are copied to the paired region; up to an hour is lost",
            action: "restore the geo-redundant backup to a server in norwaywest",
          }
        : { fate: "lost", why: "backups stay in the region" },
    ),
    exit: exported("export each database as a BACPAC to a place outside Azure"),
  },
  azurerm_cosmosdb_account: {
    kind: "Cosmos DB account",
    zone: ({ resource }) => {
      const places = resource.blocks("geo_location");
      if (places === unresolved) return undecided("geo_location");
      const zones = places.map((place) => place.get("zone_redundant"));
      if (zones.includes(unresolved)) return undecided("geo_location.zone_redundant");
      const attribute = "geo_location.zone_redundant";
      return zones.some((zone) => zone !== unresolved && isTrue(zone))
        ? { attribute, ...spreads("replicas stand in several zones") }
        : { attribute, ...oneZone("all replicas may stand in one zone") };
    },
    region: ({ resource }) => {
      const places = resource.blocks("geo_location");
      if (places === unresolved) return undecided("geo_location");
      if (places.length > 1) return { attribute: "geo_location", ...spreads("another region takes over; what it had not got yet is lost") };
      return { fate: "lost", attribute: "geo_location", why: "the account stands in one region, and so do its backups" };
    },
    exit: exported("copy each container out with the data migration tool"),
  },
  azurerm_servicebus_namespace: {
    kind: "Service Bus namespace",
    zone: by("sku", (sku) =>
      sku === "Premium" ? spreads("a premium namespace stands in all zones") : oneZone("only a premium namespace is known to stand in all zones"),
    ),
    region: always({
      fate: "stands still",
      attribute: "location",
      why: "messages stay in the region",
      action: "deploy the namespace in norwaywest; senders send again what was not answered",
    }),
    exit: exported("let consumers empty the queues"),
  },
  azurerm_eventhub_namespace: {
    kind: "Event Hubs namespace",
    zone: always({ attribute: "location", ...spreads("Azure spreads a namespace over the zones of its region") }),
    region: always({
      fate: "stands still",
      attribute: "location",
      why: "events stay in the region",
      action: "deploy the namespace in norwaywest; senders send again",
    }),
    exit: exported("let consumers read to the end"),
  },
  azurerm_managed_redis: {
    kind: "managed Redis",
    zone: by("high_availability_enabled", (on) =>
      on === undefined || isTrue(on)
        ? spreads("replicas stand in several zones")
        : { fate: "is rebuilt", why: "there is no replica; what it held is filled again from its source" },
    ),
    region: always({ fate: "is rebuilt", attribute: "location", why: "a cache is filled again from its source", action: "deploy it in norwaywest" }),
    exit: exported("nothing: a cache is filled again from its source"),
  },
  azurerm_app_configuration: {
    kind: "App Configuration",
    zone: always({ attribute: "location", ...spreads("Azure keeps a store in all zones of its region") }),
    region: ({ resource }) => {
      const replicas = resource.blocks("replica");
      if (replicas === unresolved) return undecided("replica");
      if (replicas.length > 0) return { attribute: "replica", ...spreads("a replica answers from another region") };
      return {
        fate: "is rebuilt",
        attribute: "replica",
        why: "there is no replica; the settings are deployed again",
        action: "deploy the store in norwaywest",
      };
    },
    exit: exported("az appconfig kv export"),
  },
  azurerm_container_registry: {
    kind: "container registry",
    zone: by("zone_redundancy_enabled", (on) => (isTrue(on) ? spreads("images lie in all zones") : oneZone("images may lie in one zone"))),
    region: ({ resource }) => {
      const copies = resource.blocks("georeplications");
      if (copies === unresolved) return undecided("georeplications");
      if (copies.length > 0) return { attribute: "georeplications", ...spreads("another region has the images, too") };
      return { fate: "is rebuilt", attribute: "georeplications", why: "images are built and pushed again", action: "deploy the registry in norwaywest" };
    },
    exit: exported("copy the images to another registry"),
  },
  azurerm_log_analytics_workspace: {
    kind: "Log Analytics workspace",
    zone: always({ attribute: "location", ...spreads("Azure keeps logs in all zones of its region") }),
    region: always({ fate: "stands still", attribute: "location", why: "logs stay in the region", action: "send new logs to a workspace in norwaywest" }),
    exit: exported("export the tables that must be kept"),
  },
  azurerm_data_protection_backup_vault: {
    kind: "backup vault",
    zone: by("redundancy", (kind) =>
      kind === "LocallyRedundant" ? { fate: "lost", why: "all backups lie in one zone" } : spreads("backups lie in several zones or regions"),
    ),
    region: ({ resource }) => {
      const kind = resource.get("redundancy");
      const crosses = resource.get("cross_region_restore_enabled");
      const place = resource.get("location");
      if (kind === unresolved || crosses === unresolved || place === unresolved) return undecided("redundancy");
      if (place === "norwaywest") return { attribute: "location", ...spreads("it does not stand in norwayeast") };
      if (kind === "GeoRedundant" && isTrue(crosses)) {
        return { fate: "recovers", attribute: "redundancy", why: "backups are copied to the paired region", action: "restore across regions" };
      }
      return { fate: "stands still", attribute: "redundancy", why: "its backups lie in the region alone" };
    },
    exit: exported("restore the backups, then export what they hold"),
  },
};

function geoBackup(store: Store, instance: string): Answer {
  const attribute = "geo_redundant_backup_enabled";
  const on = store.resource.get(attribute);
  if (on === unresolved) return undecided(attribute);
  if (isTrue(on)) {
    const action = "restore the geo-redundant backup to a new server in norwaywest";
    return { fate: "recovers", attribute, why: "backups are copied to the paired region; up to an hour is lost", action };
  }
  return backedUpElsewhere(store, instance, "server_id") ?? { fate: "lost", attribute, why: "no backup lies outside the region" };
}
