import type { Rule } from "../../model";
import { parameter } from "./parameter";

export const noLocalFile: Rule = {
  id: "database/no-local-file",
  title: "a MySQL server loads no files of its clients",
  severity: "low",
  resourceTypes: ["azurerm_mysql_flexible_server_configuration", "azurerm_mysql_configuration"],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "whoever controls the server, or can inject SQL, reads files from the machine of the client",
  remediation: "set the parameter local_infile to OFF",
  references: ["https://dev.mysql.com/doc/refman/8.0/en/load-data-local-security.html"],
  evaluate: (setting) => parameter(setting, { local_infile: ["off"] }),
};
