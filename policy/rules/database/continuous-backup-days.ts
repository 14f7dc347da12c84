import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_cosmosdb_account: { "backup.tier": ["Continuous30Days", undefined] },
};

export const continuousBackupDays: Rule = {
  id: "database/continuous-backup-days",
  title: "the continuous backup of a Cosmos DB account reaches back 30 days",
  severity: "low",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-BAK-02"],
  checkov: [],
  rationale: "what was deleted or encrypted by an intruder is found missing after more than a week",
  remediation: "set backup.tier to Continuous30Days",
  references: ["https://learn.microsoft.com/azure/cosmos-db/continuous-backup-restore-introduction"],
  evaluate: holds(settings),
};
