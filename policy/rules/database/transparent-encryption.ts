import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_mssql_database: { transparent_data_encryption_enabled: true },
};

export const transparentEncryption: Rule = {
  id: "database/transparent-encryption",
  title: "a SQL database is encrypted at rest",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-ENC-02"],
  checkov: ["CKV2_AZURE_25"],
  rationale: "whoever copies the files or a backup of the database reads all of it",
  remediation: "set transparent_data_encryption_enabled to true",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-tde-overview"],
  evaluate: holds(settings),
};
