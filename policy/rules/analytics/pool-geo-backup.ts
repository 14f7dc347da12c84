import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_synapse_sql_pool: { geo_backup_policy_enabled: [true, undefined] },
};

export const poolGeoBackup: Rule = {
  id: "analytics/pool-geo-backup",
  title: "a dedicated SQL pool has a backup in another region",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-BAK-02"],
  checkov: [],
  rationale: "the loss of a region takes both the data and its backup",
  remediation: "leave geo_backup_policy_enabled true, with storage_account_type GRS",
  references: ["https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/backup-and-restore"],
  evaluate: holds(settings),
};
