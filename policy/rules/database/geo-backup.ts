import { notApplicable, type Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_postgresql_flexible_server: { geo_redundant_backup_enabled: true },
  azurerm_postgresql_server: { geo_redundant_backup_enabled: true },
  azurerm_mysql_flexible_server: { geo_redundant_backup_enabled: true },
  azurerm_mysql_server: { geo_redundant_backup_enabled: true },
  azurerm_mariadb_server: { geo_redundant_backup_enabled: true },
  azurerm_mssql_database: { storage_account_type: ["Geo", "GeoZone"], geo_backup_enabled: true },
  azurerm_mssql_managed_instance: { storage_account_type: ["GRS", "GZRS"] },
  azurerm_cosmosdb_account: { "backup.storage_redundancy": ["Geo", undefined] },
};

const judge = holds(settings);

export const geoBackup: Rule = {
  id: "database/geo-backup",
  title: "the backups of a database lie in two regions",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-LOC-03", "NOR-BAK-02"],
  checkov: ["CKV_AZURE_136", "CKV_AZURE_94", "CKV_AZURE_102", "CKV_AZURE_129"],
  rationale: "the loss of a region takes both the data and its backup",
  remediation:
    "set geo_redundant_backup_enabled to true; storage_account_type to Geo or GeoZone, for a managed instance GRS or GZRS; backup.storage_redundancy to Geo",
  references: ["https://learn.microsoft.com/azure/reliability/cross-region-replication-azure"],
  // A replica has no backups: those of its source are judged there.
  evaluate: (database, graph) => (database.get("create_mode") === "Replica" ? notApplicable : judge(database, graph)),
};
