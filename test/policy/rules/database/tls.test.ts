import { notApplicable, pass } from "../../../../policy/model";
import { tls } from "../../../../policy/rules/database/tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(tls, single("azurerm_mssql_server", { minimum_tls_version: "1.2" }), "azurerm_mssql_server.x", [
  ["fails an older version", { minimum_tls_version: "1.1" }, fails("minimum_tls_version", "1.1", "1.2 or 1.3")],
  ["takes the default", { minimum_tls_version: undefined }, pass],
  ["cannot tell a variable", { minimum_tls_version: computed }, unknown("minimum_tls_version")],
]);

describeRule(tls, single("azurerm_mssql_server", { minimum_tls_version: 1.2 }), "azurerm_mssql_server.x", [
  ["fails an older version", { minimum_tls_version: "Disabled" }, fails("minimum_tls_version", "Disabled", "1.2 or 1.3")],
  ["takes the default", { minimum_tls_version: undefined }, pass],
  ["cannot tell a variable", { minimum_tls_version: computed }, unknown("minimum_tls_version")],
]);

describeRule(tls, single("azurerm_mssql_managed_instance", { minimum_tls_version: "1.2" }), "azurerm_mssql_managed_instance.x", [
  ["fails an older version", { minimum_tls_version: "1.0" }, fails("minimum_tls_version", "1.0", "1.2 or 1.3")],
  ["takes the default", { minimum_tls_version: undefined }, pass],
  ["cannot tell a variable", { minimum_tls_version: computed }, unknown("minimum_tls_version")],
]);

describeRule(tls, single("azurerm_postgresql_server", { ssl_minimal_tls_version_enforced: "TLS1_2" }), "azurerm_postgresql_server.x", [
  [
    "fails an older version",
    { ssl_minimal_tls_version_enforced: "TLSEnforcementDisabled" },
    fails("ssl_minimal_tls_version_enforced", "TLSEnforcementDisabled", "TLS1_2"),
  ],
  ["takes the default", { ssl_minimal_tls_version_enforced: undefined }, pass],
  ["cannot tell a variable", { ssl_minimal_tls_version_enforced: computed }, unknown("ssl_minimal_tls_version_enforced")],
]);

describeRule(tls, single("azurerm_mysql_server", { ssl_minimal_tls_version_enforced: "TLS1_2" }), "azurerm_mysql_server.x", [
  ["fails an older version", { ssl_minimal_tls_version_enforced: "TLS1_0" }, fails("ssl_minimal_tls_version_enforced", "TLS1_0", "TLS1_2")],
  ["takes the default", { ssl_minimal_tls_version_enforced: undefined }, pass],
  ["cannot tell a variable", { ssl_minimal_tls_version_enforced: computed }, unknown("ssl_minimal_tls_version_enforced")],
]);

describeRule(tls, single("azurerm_mariadb_server", { ssl_minimal_tls_version_enforced: "TLS1_2" }), "azurerm_mariadb_server.x", [
  ["fails an older version", { ssl_minimal_tls_version_enforced: "TLS1_1" }, fails("ssl_minimal_tls_version_enforced", "TLS1_1", "TLS1_2")],
  ["takes the default", { ssl_minimal_tls_version_enforced: undefined }, pass],
  ["cannot tell a variable", { ssl_minimal_tls_version_enforced: computed }, unknown("ssl_minimal_tls_version_enforced")],
]);

describeRule(tls, single("azurerm_cosmosdb_account", { minimal_tls_version: "Tls12" }), "azurerm_cosmosdb_account.x", [
  ["fails an older version", { minimal_tls_version: "Tls11" }, fails("minimal_tls_version", "Tls11", "Tls12")],
  ["takes the default", { minimal_tls_version: undefined }, pass],
  ["cannot tell a variable", { minimal_tls_version: computed }, unknown("minimal_tls_version")],
]);

describeRule(tls, single("azurerm_redis_cache", { minimum_tls_version: "1.2" }), "azurerm_redis_cache.x", [
  ["fails an older version", { minimum_tls_version: "1.0" }, fails("minimum_tls_version", "1.0", "1.2 or 1.3")],
  ["takes the default", { minimum_tls_version: undefined }, pass],
  ["cannot tell a variable", { minimum_tls_version: computed }, unknown("minimum_tls_version")],
]);

describeRule(tls, single("azurerm_redis_enterprise_cluster", { minimum_tls_version: "1.2" }), "azurerm_redis_enterprise_cluster.x", [
  ["fails an older version", { minimum_tls_version: "1.0" }, fails("minimum_tls_version", "1.0", "1.2 or 1.3")],
  ["takes the default", { minimum_tls_version: undefined }, pass],
  ["cannot tell a variable", { minimum_tls_version: computed }, unknown("minimum_tls_version")],
]);

describeRule(
  tls,
  single("azurerm_postgresql_flexible_server_configuration", { name: "ssl_min_protocol_version", value: "TLSv1.2" }),
  "azurerm_postgresql_flexible_server_configuration.x",
  [
    ["takes TLS 1.3", { value: "TLSv1.3" }, pass],
    ["fails an older version", { value: "TLSv1.1" }, fails("value", "TLSv1.1", "TLSv1.2 or TLSv1.3")],
    ["is about no other parameter", { name: "work_mem" }, notApplicable],
    ["cannot tell value from a variable", { value: computed }, unknown("value")],
    ["cannot tell which parameter it is", { name: computed }, unknown("name")],
  ],
);

describeRule(
  tls,
  single("azurerm_mysql_flexible_server_configuration", { name: "tls_version", value: "TLSv1.2,TLSv1.3" }),
  "azurerm_mysql_flexible_server_configuration.x",
  [["fails an older version beside", { value: "TLSv1.1,TLSv1.2" }, fails("value", "TLSv1.1,TLSv1.2", "TLSv1.2 or TLSv1.3")]],
);
