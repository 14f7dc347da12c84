import { mustBeAtLeast, type Rule } from "../../model";
import { isProduction } from "../governance/production";

const days: Readonly<Record<string, string>> = {
  azurerm_postgresql_flexible_server: "backup_retention_days",
  azurerm_postgresql_server: "backup_retention_days",
  azurerm_mysql_flexible_server: "backup_retention_days",
  azurerm_mysql_server: "backup_retention_days",
  azurerm_mariadb_server: "backup_retention_days",
  azurerm_mssql_database: "short_term_retention_policy.retention_days",
  azurerm_mssql_managed_database: "short_term_retention_days",
};

export const backup: Rule = {
  id: "database/backup",
  title: "a database can be taken back to any time of the last 14 days, in production of the last 35",
  severity: "high",
  resourceTypes: Object.keys(days),
  controls: ["NOR-BAK-02"],
  checkov: [],
  rationale: "what was deleted or encrypted by an intruder is found missing after weeks",
  remediation: "set backup_retention_days (short_term_retention_policy.retention_days of a SQL database) to 35 in production, to 14 or more elsewhere",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore"],
  evaluate: (store) => mustBeAtLeast(store, days[store.type] ?? "", isProduction(store) ? 35 : 14),
};
