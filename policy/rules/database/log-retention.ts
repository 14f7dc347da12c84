import type { Rule } from "../../model";
import { judgeParameter } from "./parameter";

export const logRetention: Rule = {
  id: "database/log-retention",
  title: "the log files of a PostgreSQL server are kept for more than three days",
  severity: "low",
  resourceTypes: ["azurerm_postgresql_configuration", "azurerm_postgresql_flexible_server_configuration"],
  controls: ["NOR-LOG-02"],
  checkov: ["CKV_AZURE_146"],
  rationale: "the log of what happened before a long weekend is gone on Monday",
  remediation: "set the parameter log_retention_days (logfiles.retention_days on flexible servers) to 4 or more, log_retention to on",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-configure-server-logs"],
  evaluate: (setting) =>
    judgeParameter(setting, ["log_retention", "log_retention_days", "logfiles.retention_days"], (name, value) => {
      if (name === "log_retention") return value.toLowerCase() === "on" ? undefined : "on";
      return Number(value) >= 4 ? undefined : "4 or more";
    }),
};
