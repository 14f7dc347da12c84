import type { Rule } from "../../model";
import { parameter } from "./parameter";

export const logDuration: Rule = {
  id: "database/log-duration",
  title: "a PostgreSQL server logs how long statements take",
  severity: "low",
  resourceTypes: ["azurerm_postgresql_configuration", "azurerm_postgresql_flexible_server_configuration"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "a query that reads a whole table looks like any other in the log",
  remediation: "set the parameter log_duration to on",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging"],
  evaluate: (setting) => parameter(setting, { log_duration: ["on"] }),
};
