import { notApplicable } from "../../../../policy/model";
import { backupInNorway } from "../../../../policy/rules/database/backup-in-norway";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  backupInNorway,
  single("azurerm_postgresql_flexible_server", { location: "norwayeast", geo_redundant_backup_enabled: true }),
  "azurerm_postgresql_flexible_server.x",
  [
    ["is about no other backups", { location: "westeurope", geo_redundant_backup_enabled: false }, notApplicable],
    ["fails another country", { location: "westeurope" }, fails("location", "westeurope", "norwayeast or norwaywest")],
    ["cannot tell a variable", { location: computed }, unknown("location")],
  ],
);

describeRule(
  backupInNorway,
  single("azurerm_mysql_flexible_server", { location: "norwayeast", geo_redundant_backup_enabled: true }),
  "azurerm_mysql_flexible_server.x",
  [
    ["is about no other backups", { location: "westeurope", geo_redundant_backup_enabled: false }, notApplicable],
    ["fails another country", { location: "westeurope" }, fails("location", "westeurope", "norwayeast or norwaywest")],
    ["cannot tell a variable", { location: computed }, unknown("location")],
  ],
);

describeRule(backupInNorway, single("azurerm_mssql_managed_instance", { location: "Norway East" }), "azurerm_mssql_managed_instance.x", [
  ["is about no other backups", { location: "westeurope", storage_account_type: "ZRS" }, notApplicable],
  ["fails another country", { location: "westeurope" }, fails("location", "westeurope", "norwayeast or norwaywest")],
]);
