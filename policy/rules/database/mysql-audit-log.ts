import { referringEach } from "../../each-instance";
import { pass, type Rule } from "../../model";
import { parameter } from "./parameter";

const configuration = "azurerm_mysql_flexible_server_configuration";

export const mysqlAuditLog: Rule = {
  id: "database/mysql-audit-log",
  title: "a MySQL server logs who does what",
  severity: "medium",
  resourceTypes: ["azurerm_mysql_flexible_server", "azurerm_mysql_flexible_server_configuration"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "nobody can say what was read, when and by whom",
  remediation: "add an azurerm_mysql_flexible_server_configuration that sets audit_log_enabled to ON",
  references: ["https://learn.microsoft.com/azure/mysql/flexible-server/concepts-audit-logs"],
  evaluate: (resource, graph) => {
    if (resource.type === configuration) return parameter(resource, { audit_log_enabled: ["on"] });
    const isLogged = referringEach(resource, graph, configuration, "server_name").some((setting) => setting.get("name") === "audit_log_enabled");
    return isLogged ? pass : { state: "fail", attribute: configuration, actual: "none", expected: "audit_log_enabled ON" };
  },
};
