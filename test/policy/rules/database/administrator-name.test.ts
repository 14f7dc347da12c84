import { notApplicable, pass } from "../../../../policy/model";
import { administratorName } from "../../../../policy/rules/database/administrator-name";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

const others = ["azurerm_sql_server", "azurerm_mssql_managed_instance", "azurerm_postgresql_server", "azurerm_postgresql_flexible_server"];
const rest = ["azurerm_mysql_server", "azurerm_mysql_flexible_server", "azurerm_mariadb_server"];

describeRule(administratorName, single("azurerm_mssql_server", { administrator_login: "etatens-dba" }), "azurerm_mssql_server.x", [
  ["has nothing to say of a server without a login", { administrator_login: undefined }, notApplicable],
  ["takes a name with such a word in it", { administrator_login: "adminiskorn" }, pass],
  ["fails a name of two such words", { administrator_login: "SqlAdmin1" }, fails("administrator_login", "SqlAdmin1", "a name of your own")],
  ["fails the name that SQL Server knows", { administrator_login: "sa" }, fails("administrator_login", "sa", "a name of your own")],
  ["cannot tell a variable", { administrator_login: computed }, unknown("administrator_login")],
]);

for (const type of [...others, ...rest])
  describeRule(administratorName, single(type, { administrator_login: "etatens-dba" }), `${type}.x`, [
    ["fails a name that everybody tries", { administrator_login: "root" }, fails("administrator_login", "root", "a name of your own")],
  ]);

const administrator = "azurerm_sql_active_directory_administrator";
describeRule(administratorName, single(administrator, { login: "etatens-dba" }), `${administrator}.x`, [
  ["fails a name that everybody tries", { login: "sqladmin" }, fails("login", "sqladmin", "a name of your own")],
  ["fails no name", { login: "" }, fails("login", "", "a name of your own")],
]);
