import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_mssql_database: { ledger_enabled: true },
};

export const ledger: Rule = {
  id: "database/ledger",
  title: "a SQL database keeps a ledger of what changes",
  severity: "low",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-LOG-04"],
  checkov: ["CKV_AZURE_224"],
  rationale: "an administrator or intruder changes rows, and nothing proves what they said before",
  remediation: "set ledger_enabled to true when the database is made; it cannot be turned on or off later",
  references: ["https://learn.microsoft.com/sql/relational-databases/security/ledger/ledger-overview"],
  evaluate: holds(settings),
};
