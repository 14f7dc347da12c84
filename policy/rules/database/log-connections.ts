import type { Rule } from "../../model";
import { parameter } from "./parameter";

export const logConnections: Rule = {
  id: "database/log-connections",
  title: "a PostgreSQL server logs who connects",
  severity: "medium",
  resourceTypes: ["azurerm_postgresql_configuration", "azurerm_postgresql_flexible_server_configuration"],
  controls: ["NOR-LOG-01"],
  checkov: ["CKV_AZURE_31"],
  rationale: "nobody can say who was connected when the data was taken",
  remediation: "set the parameter log_connections to on",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging"],
  evaluate: (setting) => parameter(setting, { log_connections: ["on"] }),
};
