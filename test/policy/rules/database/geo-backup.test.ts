import { notApplicable, pass } from "../../../../policy/model";
import { geoBackup } from "../../../../policy/rules/database/geo-backup";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(geoBackup, single("azurerm_postgresql_flexible_server", { geo_redundant_backup_enabled: true }), "azurerm_postgresql_flexible_server.x", [
  ["is not about a replica", { create_mode: "Replica", geo_redundant_backup_enabled: false }, notApplicable],
  ["fails backups in one region", { geo_redundant_backup_enabled: false }, fails("geo_redundant_backup_enabled", false, "true")],
  ["fails the default", { geo_redundant_backup_enabled: undefined }, fails("geo_redundant_backup_enabled", false, "true")],
  ["cannot tell a variable", { geo_redundant_backup_enabled: computed }, unknown("geo_redundant_backup_enabled")],
]);

describeRule(geoBackup, single("azurerm_postgresql_server", { geo_redundant_backup_enabled: true }), "azurerm_postgresql_server.x", [
  ["fails backups in one region", { geo_redundant_backup_enabled: false }, fails("geo_redundant_backup_enabled", false, "true")],
  ["fails the default", { geo_redundant_backup_enabled: undefined }, fails("geo_redundant_backup_enabled", false, "true")],
  ["cannot tell a variable", { geo_redundant_backup_enabled: computed }, unknown("geo_redundant_backup_enabled")],
]);

describeRule(geoBackup, single("azurerm_mysql_flexible_server", { geo_redundant_backup_enabled: true }), "azurerm_mysql_flexible_server.x", [
  ["fails backups in one region", { geo_redundant_backup_enabled: false }, fails("geo_redundant_backup_enabled", false, "true")],
  ["fails the default", { geo_redundant_backup_enabled: undefined }, fails("geo_redundant_backup_enabled", false, "true")],
  ["cannot tell a variable", { geo_redundant_backup_enabled: computed }, unknown("geo_redundant_backup_enabled")],
]);

describeRule(geoBackup, single("azurerm_mysql_server", { geo_redundant_backup_enabled: true }), "azurerm_mysql_server.x", [
  ["fails backups in one region", { geo_redundant_backup_enabled: false }, fails("geo_redundant_backup_enabled", false, "true")],
  ["fails the default", { geo_redundant_backup_enabled: undefined }, fails("geo_redundant_backup_enabled", false, "true")],
  ["cannot tell a variable", { geo_redundant_backup_enabled: computed }, unknown("geo_redundant_backup_enabled")],
]);

describeRule(geoBackup, single("azurerm_mariadb_server", { geo_redundant_backup_enabled: true }), "azurerm_mariadb_server.x", [
  ["fails backups in one region", { geo_redundant_backup_enabled: false }, fails("geo_redundant_backup_enabled", false, "true")],
  ["fails the default", { geo_redundant_backup_enabled: undefined }, fails("geo_redundant_backup_enabled", false, "true")],
  ["cannot tell a variable", { geo_redundant_backup_enabled: computed }, unknown("geo_redundant_backup_enabled")],
]);

describeRule(geoBackup, single("azurerm_mssql_database", {}), "azurerm_mssql_database.x", [
  ["takes zones in both regions", { storage_account_type: "GeoZone" }, pass],
  ["fails one region", { storage_account_type: "Zone" }, fails("storage_account_type", "Zone", "Geo or GeoZone")],
  ["fails a warehouse without", { geo_backup_enabled: false }, fails("geo_backup_enabled", false, "true")],
]);

describeRule(geoBackup, single("azurerm_mssql_managed_instance", {}), "azurerm_mssql_managed_instance.x", [
  ["fails one region", { storage_account_type: "LRS" }, fails("storage_account_type", "LRS", "GRS or GZRS")],
]);

describeRule(geoBackup, single("azurerm_cosmosdb_account", {}), "azurerm_cosmosdb_account.x", [
  ["fails one region", { backup: { type: "Periodic", storage_redundancy: "Local" } }, fails("backup.storage_redundancy", "Local", "Geo")],
]);
