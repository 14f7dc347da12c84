import type { Rule } from "../../model";
import { judgeParameter } from "./parameter";

export const mysqlAuditConnections: Rule = {
  id: "database/mysql-audit-connections",
  title: "the audit log of a MySQL server has who connects",
  severity: "medium",
  resourceTypes: ["azurerm_mysql_flexible_server_configuration"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "a log of statements without connections names nobody",
  remediation: "let audit_log_events hold CONNECTION",
  references: ["https://learn.microsoft.com/azure/mysql/flexible-server/concepts-audit-logs"],
  evaluate: (setting) =>
    judgeParameter(setting, ["audit_log_events"], (_, value) => (/\bCONNECTION(_V2)?\b/i.test(value) ? undefined : "CONNECTION among others")),
};
