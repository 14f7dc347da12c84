import { notApplicable, type Rule } from "../../model";
import { inNorway } from "../governance/region";

const geo: Readonly<Record<string, readonly string[]>> = {
  azurerm_postgresql_flexible_server: ["geo_redundant_backup_enabled", "true"],
  azurerm_postgresql_server: ["geo_redundant_backup_enabled", "true"],
  azurerm_mysql_flexible_server: ["geo_redundant_backup_enabled", "true"],
  azurerm_mysql_server: ["geo_redundant_backup_enabled", "true"],
  azurerm_mariadb_server: ["geo_redundant_backup_enabled", "true"],
  azurerm_mssql_managed_instance: ["storage_account_type", "GRS", "GZRS"],
};

export const backupInNorway: Rule = {
  id: "database/backup-in-norway",
  title: "the second region of a database's backups is in Norway",
  severity: "high",
  resourceTypes: Object.keys(geo),
  controls: ["NOR-LOC-03"],
  checkov: [],
  rationale: "the second copy lies where Azure pairs the region, which outside of Norway's is another country",
  remediation: "set location to norwayeast or norwaywest where backups are geo-redundant",
  references: ["https://learn.microsoft.com/azure/reliability/regions-paired"],
  evaluate: (server) => {
    const [attribute, ...values] = geo[server.type] ?? [""];
    return values.includes(String(server.get(String(attribute)))) ? inNorway("location", server.get("location")) : notApplicable;
  },
};
