import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_synapse_sql_pool: { data_encrypted: true },
};

export const poolEncrypted: Rule = {
  id: "analytics/pool-encrypted",
  title: "a dedicated SQL pool is encrypted at rest",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-ENC-02"],
  checkov: ["CKV_AZURE_241"],
  rationale: "whoever copies the files or a backup of the pool reads all of it",
  remediation: "set data_encrypted to true",
  references: ["https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/sql-data-warehouse-encryption-tde"],
  evaluate: holds(settings),
};
