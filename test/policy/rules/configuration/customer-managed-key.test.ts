import { pass } from "../../../../policy/model";
import { customerManagedKey } from "../../../../policy/rules/configuration/customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodConfiguration } from "../../support/good-configuration";

describeRule(customerManagedKey, goodConfiguration, "azurerm_app_configuration.c", [
  ["fails what has none", { "encryption.key_vault_key_identifier": undefined }, fails("encryption.key_vault_key_identifier", undefined, "a value")],
  ["cannot tell a variable", { "encryption.key_vault_key_identifier": computed }, unknown("encryption.key_vault_key_identifier")],
  ["leaves it to another rule which version", { "encryption.key_vault_key_identifier": "${azurerm_key_vault_key.k.id}" }, pass],
]);
