import type { Rule } from "../../model";
import { parameter } from "./parameter";

export const logDisconnections: Rule = {
  id: "database/log-disconnections",
  title: "a PostgreSQL server logs when a connection ends",
  severity: "medium",
  resourceTypes: ["azurerm_postgresql_configuration", "azurerm_postgresql_flexible_server_configuration"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "nobody can say for how long an intruder was connected",
  remediation: "set the parameter log_disconnections to on",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging"],
  evaluate: (setting) => parameter(setting, { log_disconnections: ["on"] }),
};
