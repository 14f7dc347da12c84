import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_mssql_server_extended_auditing_policy: { enabled: true },
  azurerm_mssql_database_extended_auditing_policy: { enabled: true },
  azurerm_mssql_server_microsoft_support_auditing_policy: { enabled: true },
};

export const auditPolicyOn: Rule = {
  id: "database/audit-policy-on",
  title: "an auditing policy that is written is on",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "a policy that stands there switched off looks like an audit log and is none",
  remediation: "set enabled to true",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/auditing-overview"],
  evaluate: holds(settings),
};
