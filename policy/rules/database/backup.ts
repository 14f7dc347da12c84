import { mustBeAtLeast, type Rule } from "../../model";
import { isProduction } from "../governance/production";

export const backup: Rule = {
  id: "database/backup",
  title: "a database can be taken back to any time of the last 14 days, in production of the last 35",
  severity: "high",
  resourceTypes: ["azurerm_postgresql_flexible_server"],
  controls: ["NOR-BAK-02"],
  checkov: [],
  rationale: "what was deleted or encrypted by an intruder is found missing after weeks",
  remediation: "set backup_retention_days to 35 in production, to 14 or more elsewhere",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore"],
  evaluate: (server) => mustBeAtLeast(server, "backup_retention_days", isProduction(server) ? 35 : 14),
};
