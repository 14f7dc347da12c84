import { pass } from "../../../../policy/model";
import { noPublicNetwork } from "../../../../policy/rules/database/no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(noPublicNetwork, single("azurerm_mssql_server", { public_network_access_enabled: false }), "azurerm_mssql_server.x", [
  ["fails a server that is open", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["fails azurerm's default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);

describeRule(noPublicNetwork, single("azurerm_postgresql_flexible_server", { public_network_access_enabled: false }), "azurerm_postgresql_flexible_server.x", [
  ["takes a server in a subnet", { public_network_access_enabled: undefined, delegated_subnet_id: "${var.subnet}" }, pass],
  [
    "fails one that is opened there",
    { public_network_access_enabled: true, delegated_subnet_id: "${var.subnet}" },
    fails("public_network_access_enabled", true, "false"),
  ],
]);

describeRule(noPublicNetwork, single("azurerm_mysql_flexible_server", { public_network_access: "Disabled" }), "azurerm_mysql_flexible_server.x", [
  ["knows the earlier name", { public_network_access: undefined, public_network_access_enabled: false }, pass],
  [
    "fails an open one under the earlier name",
    { public_network_access: undefined, public_network_access_enabled: true },
    fails("public_network_access_enabled", true, "false"),
  ],
  ["fails an open one", { public_network_access: "Enabled" }, fails("public_network_access", "Enabled", "Disabled")],
  ["fails what is not written", { public_network_access: undefined }, fails("public_network_access", undefined, "Disabled")],
]);

describeRule(noPublicNetwork, single("azurerm_postgresql_server", { public_network_access_enabled: false }), "azurerm_postgresql_server.x", [
  ["fails an open one", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["judges the default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
]);

describeRule(noPublicNetwork, single("azurerm_mysql_server", { public_network_access_enabled: false }), "azurerm_mysql_server.x", [
  ["fails an open one", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["judges the default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
]);

describeRule(noPublicNetwork, single("azurerm_mariadb_server", { public_network_access_enabled: false }), "azurerm_mariadb_server.x", [
  ["fails an open one", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["judges the default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
]);

describeRule(noPublicNetwork, single("azurerm_mssql_managed_instance", { public_data_endpoint_enabled: false }), "azurerm_mssql_managed_instance.x", [
  ["fails an open one", { public_data_endpoint_enabled: true }, fails("public_data_endpoint_enabled", true, "false")],
  ["judges the default", { public_data_endpoint_enabled: undefined }, pass],
]);

describeRule(noPublicNetwork, single("azurerm_mssql_virtual_machine", { sql_connectivity_type: "PRIVATE" }), "azurerm_mssql_virtual_machine.x", [
  ["fails an open one", { sql_connectivity_type: "PUBLIC" }, fails("sql_connectivity_type", "PUBLIC", "PRIVATE or LOCAL")],
  ["judges the default", { sql_connectivity_type: undefined }, pass],
]);

describeRule(noPublicNetwork, single("azurerm_cosmosdb_account", { public_network_access_enabled: false }), "azurerm_cosmosdb_account.x", [
  ["fails an open one", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["judges the default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
]);

describeRule(noPublicNetwork, single("azurerm_mongo_cluster", { public_network_access: "Disabled" }), "azurerm_mongo_cluster.x", [
  ["fails an open one", { public_network_access: "Enabled" }, fails("public_network_access", "Enabled", "Disabled")],
  ["judges the default", { public_network_access: undefined }, fails("public_network_access", "Enabled", "Disabled")],
]);

describeRule(noPublicNetwork, single("azurerm_redis_cache", { public_network_access_enabled: false }), "azurerm_redis_cache.x", [
  ["fails an open one", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["judges the default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
]);

describeRule(noPublicNetwork, single("azurerm_managed_redis", { public_network_access: "Disabled" }), "azurerm_managed_redis.x", [
  ["fails an open one", { public_network_access: "Enabled" }, fails("public_network_access", "Enabled", "Disabled")],
  ["judges the default", { public_network_access: undefined }, fails("public_network_access", "Enabled", "Disabled")],
]);

describeRule(
  noPublicNetwork,
  single("azurerm_cosmosdb_postgresql_cluster", { coordinator_public_ip_access_enabled: false }),
  "azurerm_cosmosdb_postgresql_cluster.x",
  [
    ["fails an open coordinator", { coordinator_public_ip_access_enabled: undefined }, fails("coordinator_public_ip_access_enabled", true, "false")],
    ["fails open nodes", { node_public_ip_access_enabled: true }, fails("node_public_ip_access_enabled", true, "false")],
  ],
);
