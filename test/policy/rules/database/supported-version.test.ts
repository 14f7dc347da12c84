import { notApplicable } from "../../../../policy/model";
import { supportedVersion } from "../../../../policy/rules/database/supported-version";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(supportedVersion, single("azurerm_postgresql_flexible_server", { version: "16" }), "azurerm_postgresql_flexible_server.x", [
  ["is about no server without one", { version: undefined }, notApplicable],
  ["fails an old version", { version: "12" }, fails("version", "12", "14 or more")],
  ["knows a number", { version: 13 }, fails("version", 13, "14 or more")],
  ["cannot tell a variable", { version: computed }, unknown("version")],
]);

describeRule(supportedVersion, single("azurerm_mysql_flexible_server", { version: "8.0.21" }), "azurerm_mysql_flexible_server.x", [
  ["fails an old version", { version: "5.7" }, fails("version", "5.7", "8 or more")],
]);

describeRule(supportedVersion, single("azurerm_mssql_server", { version: "12.0" }), "azurerm_mssql_server.x", [
  ["fails an old version", { version: "2.0" }, fails("version", "2.0", "12 or more")],
]);

describeRule(supportedVersion, single("azurerm_cosmosdb_account", { mongo_server_version: "7.0" }), "azurerm_cosmosdb_account.x", [
  ["fails an old version", { mongo_server_version: "3.6" }, fails("mongo_server_version", "3.6", "4.2 or more")],
]);

describeRule(supportedVersion, single("azurerm_cosmosdb_postgresql_cluster", { sql_version: "16" }), "azurerm_cosmosdb_postgresql_cluster.x", [
  ["fails an old version", { sql_version: "13" }, fails("sql_version", "13", "14 or more")],
]);

describeRule(supportedVersion, single("azurerm_redis_cache", { redis_version: "6" }), "azurerm_redis_cache.x", [
  ["fails an old version", { redis_version: "4" }, fails("redis_version", "4", "6 or more")],
]);
