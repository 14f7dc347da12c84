import { notApplicable, pass } from "../../../../policy/model";
import { tls } from "../../../../policy/rules/database/tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDatabases, redis } from "../../support/good-databases";

describeRule(tls, goodDatabases, "azurerm_postgresql_flexible_server_configuration.transport", [
  ["is about no other setting", { name: "work_mem" }, notApplicable],
  ["fails value off", { value: "off" }, fails("value", "off", "on or ON")],
  ["cannot tell value from a variable", { value: computed }, unknown("value")],
  ["cannot tell which setting it is", { name: computed }, unknown("name")],
]);

describeRule(tls, goodDatabases, "azurerm_postgresql_flexible_server_configuration.version", [
  ["takes TLS 1.3", { value: "TLSv1.3" }, pass],
  ["fails value TLSv1.1", { value: "TLSv1.1" }, fails("value", "TLSv1.1", "TLSv1.2 or TLSv1.3")],
  ["cannot tell value from a variable", { value: computed }, unknown("value")],
]);

describeRule(tls, goodDatabases, redis, [
  ["fails client_protocol Plaintext", { "default_database.client_protocol": "Plaintext" }, fails("default_database.client_protocol", "Plaintext", "Encrypted")],
  ["cannot tell client_protocol from a variable", { "default_database.client_protocol": computed }, unknown("default_database.client_protocol")],
]);
