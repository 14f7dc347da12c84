import type { Rule } from "../../model";
import { parameter } from "./parameter";

export const logCheckpoints: Rule = {
  id: "database/log-checkpoints",
  title: "a PostgreSQL server logs its checkpoints",
  severity: "medium",
  resourceTypes: ["azurerm_postgresql_configuration", "azurerm_postgresql_flexible_server_configuration"],
  controls: ["NOR-LOG-01"],
  checkov: ["CKV_AZURE_30"],
  rationale: "a server that slows down or loses writes gives no sign of it in its log",
  remediation: "set the parameter log_checkpoints to on",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging"],
  evaluate: (setting) => parameter(setting, { log_checkpoints: ["on"] }),
};
