import { notApplicable, pass } from "../../../../policy/model";
import { keyRotates } from "../../../../policy/rules/messaging/key-rotates";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const attribute = "customer_managed_key.key_vault_key_id";
const expected = "a reference to the versionless id of a key";

describeRule(keyRotates, goodMessaging, "azurerm_servicebus_namespace.main", [
  ["knows a literal id without a version", { [attribute]: "https://kv.vault.azure.net/keys/data" }, pass],
  ["fails one version of a key", { [attribute]: "${azurerm_key_vault_key.k.id}" }, fails(attribute, "one version of a key", expected)],
  [
    "fails a literal version",
    { [attribute]: "https://kv.vault.azure.net/keys/data/01" },
    fails(attribute, "https://kv.vault.azure.net/keys/data/01", expected),
  ],
  ["is not about Microsoft's key", { customer_managed_key: undefined }, notApplicable],
  ["cannot tell a key from a variable", { [attribute]: computed }, unknown(attribute)],
]);

const ids = "azurerm_eventhub_namespace_customer_managed_key.main.key_vault_key_ids";
describeRule(keyRotates, goodMessaging, "azurerm_eventhub_namespace.main", [
  ["fails one version of a key", { [ids]: ["${azurerm_key_vault_key.k.id}"] }, fails("key_vault_key_ids", "one version of a key", expected)],
]);
