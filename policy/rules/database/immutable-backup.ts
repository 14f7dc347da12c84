import { mayHaveBlock } from "../../blocks";
import { mustBe, notApplicable, type Rule } from "../../model";

export const immutableBackup: Rule = {
  id: "database/immutable-backup",
  title: "long-term backups of a SQL database cannot be deleted before their time",
  severity: "low",
  resourceTypes: ["azurerm_mssql_database", "azurerm_mssql_managed_database"],
  controls: ["NOR-BAK-03"],
  checkov: [],
  rationale: "an intruder with the rights of an administrator deletes the backups first",
  remediation: "set long_term_retention_policy.immutable_backups_enabled to true",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/backup-immutability"],
  evaluate: (database) =>
    mayHaveBlock(database, "long_term_retention_policy") ? mustBe(database, "long_term_retention_policy.immutable_backups_enabled", true) : notApplicable,
};
