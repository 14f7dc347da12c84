import { notApplicable, pass } from "../../../../policy/model";
import { encryptedTransport } from "../../../../policy/rules/database/encrypted-transport";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(encryptedTransport, single("azurerm_managed_redis", { default_database: { client_protocol: "Encrypted" } }), "azurerm_managed_redis.x", [
  ["fails plain text", { "default_database.client_protocol": "Plaintext" }, fails("default_database.client_protocol", "Plaintext", "Encrypted")],
  ["judges the default", { "default_database.client_protocol": undefined }, pass],
  ["cannot tell a variable", { "default_database.client_protocol": computed }, unknown("default_database.client_protocol")],
]);

describeRule(encryptedTransport, single("azurerm_redis_enterprise_database", { client_protocol: "Encrypted" }), "azurerm_redis_enterprise_database.x", [
  ["fails plain text", { client_protocol: "Plaintext" }, fails("client_protocol", "Plaintext", "Encrypted")],
  ["judges the default", { client_protocol: undefined }, pass],
  ["cannot tell a variable", { client_protocol: computed }, unknown("client_protocol")],
]);

describeRule(encryptedTransport, single("azurerm_redis_cache", { non_ssl_port_enabled: false }), "azurerm_redis_cache.x", [
  ["fails plain text", { non_ssl_port_enabled: true }, fails("non_ssl_port_enabled", true, "false")],
  ["judges the default", { non_ssl_port_enabled: undefined }, pass],
  ["cannot tell a variable", { non_ssl_port_enabled: computed }, unknown("non_ssl_port_enabled")],
]);

describeRule(encryptedTransport, single("azurerm_postgresql_server", { ssl_enforcement_enabled: true }), "azurerm_postgresql_server.x", [
  ["fails plain text", { ssl_enforcement_enabled: false }, fails("ssl_enforcement_enabled", false, "true")],
  ["judges the default", { ssl_enforcement_enabled: undefined }, fails("ssl_enforcement_enabled", undefined, "true")],
  ["cannot tell a variable", { ssl_enforcement_enabled: computed }, unknown("ssl_enforcement_enabled")],
]);

describeRule(encryptedTransport, single("azurerm_mysql_server", { ssl_enforcement_enabled: true }), "azurerm_mysql_server.x", [
  ["fails plain text", { ssl_enforcement_enabled: false }, fails("ssl_enforcement_enabled", false, "true")],
  ["judges the default", { ssl_enforcement_enabled: undefined }, fails("ssl_enforcement_enabled", undefined, "true")],
  ["cannot tell a variable", { ssl_enforcement_enabled: computed }, unknown("ssl_enforcement_enabled")],
]);

describeRule(encryptedTransport, single("azurerm_mariadb_server", { ssl_enforcement_enabled: true }), "azurerm_mariadb_server.x", [
  ["fails plain text", { ssl_enforcement_enabled: false }, fails("ssl_enforcement_enabled", false, "true")],
  ["judges the default", { ssl_enforcement_enabled: undefined }, fails("ssl_enforcement_enabled", undefined, "true")],
  ["cannot tell a variable", { ssl_enforcement_enabled: computed }, unknown("ssl_enforcement_enabled")],
]);

describeRule(
  encryptedTransport,
  single("azurerm_postgresql_flexible_server_configuration", { name: "require_secure_transport", value: "ON" }),
  "azurerm_postgresql_flexible_server_configuration.x",
  [
    ["fails plain text", { value: "OFF" }, fails("value", "OFF", "on")],
    ["is about no other parameter", { name: "wait_timeout" }, notApplicable],
    ["cannot tell value from a variable", { value: computed }, unknown("value")],
  ],
);

describeRule(
  encryptedTransport,
  single("azurerm_mysql_flexible_server_configuration", { name: "require_secure_transport", value: "ON" }),
  "azurerm_mysql_flexible_server_configuration.x",
  [
    ["fails plain text", { value: "OFF" }, fails("value", "OFF", "on")],
    ["is about no other parameter", { name: "wait_timeout" }, notApplicable],
    ["cannot tell value from a variable", { value: computed }, unknown("value")],
  ],
);
