import { notApplicable, pass, type Rule, unresolved } from "../../model";

const login = "administrator_login";
const names: Readonly<Record<string, string>> = {
  azurerm_mssql_server: login,
  azurerm_sql_server: login,
  azurerm_mssql_managed_instance: login,
  azurerm_postgresql_server: login,
  azurerm_postgresql_flexible_server: login,
  azurerm_mysql_server: login,
  azurerm_mysql_flexible_server: login,
  azurerm_mariadb_server: login,
  azurerm_sql_active_directory_administrator: "login",
};

const guessed =
  /^(?:(?:azure|sql|db|my|pg|ms|psql|postgres|mysql|mariadb|server|super|system|local)?[_-]?(?:admin|administrator|user|root)|sa|dba|root|postgres|guest|test|login)\d*$/i;

export const administratorName: Rule = {
  id: "database/administrator-name",
  title: "the administrator of a database has a name that is not guessed",
  severity: "low",
  resourceTypes: Object.keys(names),
  controls: ["NOR-AUT-02"],
  checkov: [],
  rationale: "whoever tries passwords begins with admin, root and sa: half of what is needed is then known",
  remediation: "give the administrator a name of your own; better, allow Entra ID alone, which needs no login",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage"],
  evaluate: (server) => {
    const attribute = names[server.type] ?? login;
    const actual = server.get(attribute);
    if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    if (actual === undefined || actual === null) return notApplicable;
    const name = String(actual).trim();
    return name === "" || guessed.test(name) ? { state: "fail", attribute, actual, expected: "a name of your own" } : pass;
  },
};
