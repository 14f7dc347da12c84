import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_postgresql_flexible_server: { auto_grow_enabled: true },
  azurerm_postgresql_server: { auto_grow_enabled: true },
  azurerm_mysql_flexible_server: { "storage.auto_grow_enabled": [true, undefined] },
  azurerm_mysql_server: { auto_grow_enabled: [true, undefined] },
  azurerm_mariadb_server: { auto_grow_enabled: [true, undefined] },
};

export const autoGrow: Rule = {
  id: "database/auto-grow",
  title: "the storage of a database server grows before it is full",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AVA-03"],
  checkov: [],
  rationale: "a server with a full disk turns read-only and takes the service with it",
  remediation: "set auto_grow_enabled to true (storage.auto_grow_enabled for MySQL)",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-storage"],
  evaluate: holds(settings),
};
