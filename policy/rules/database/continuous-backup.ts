import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_cosmosdb_account: { "backup.type": "Continuous" },
};

export const continuousBackup: Rule = {
  id: "database/continuous-backup",
  title: "a Cosmos DB account can be restored to any moment",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-BAK-02"],
  checkov: [],
  rationale: "periodic backups are hours apart, are overwritten after two copies by default, and are restored by a support ticket",
  remediation: "write backup with type Continuous",
  references: ["https://learn.microsoft.com/azure/cosmos-db/continuous-backup-restore-introduction"],
  evaluate: holds(settings),
};
