import type { Rule } from "../../model";
import { parameter } from "./parameter";

export const connectionThrottling: Rule = {
  id: "database/connection-throttling",
  title: "a PostgreSQL server slows down who fails to log in too often",
  severity: "medium",
  resourceTypes: ["azurerm_postgresql_configuration", "azurerm_postgresql_flexible_server_configuration"],
  controls: ["NOR-AUT-01"],
  checkov: ["CKV_AZURE_32"],
  rationale: "passwords can be tried as fast as the network allows",
  remediation: "set the parameter connection_throttling (connection_throttle.enable on flexible servers) to on",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-server-parameters"],
  evaluate: (setting) => parameter(setting, { connection_throttling: ["on"], "connection_throttle.enable": ["on"] }),
};
