import { mayHaveBlock, mustHaveBlock } from "../../blocks";
import type { Rule } from "../../model";
import { mustHave } from "../../must-have";

export const sqlAuditing: Rule = {
  id: "database/sql-auditing",
  title: "a SQL server logs who does what",
  severity: "high",
  resourceTypes: ["azurerm_mssql_server", "azurerm_sql_server"],
  controls: ["NOR-LOG-01"],
  checkov: ["CKV_AZURE_23"],
  rationale: "nobody can say what was read, when and by whom",
  remediation: "add an azurerm_mssql_server_extended_auditing_policy for the server",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/auditing-overview"],
  evaluate: (server, graph) =>
    mayHaveBlock(server, "extended_auditing_policy")
      ? mustHaveBlock(server, "extended_auditing_policy")
      : mustHave(server, graph, "azurerm_mssql_server_extended_auditing_policy", "server_id"),
};
