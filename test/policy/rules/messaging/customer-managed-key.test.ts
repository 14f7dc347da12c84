import { pass } from "../../../../policy/model";
import { customerManagedKey } from "../../../../policy/rules/messaging/customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const attribute = "customer_managed_key.key_vault_key_id";

describeRule(customerManagedKey, goodMessaging, "azurerm_servicebus_namespace.main", [
  ["takes a literal id", { [attribute]: "https://kv.vault.azure.net/keys/data" }, pass],
  ["leaves it to another rule which version", { [attribute]: "${azurerm_key_vault_key.k.id}" }, pass],
  ["fails Microsoft's key", { customer_managed_key: undefined }, fails(attribute, undefined, "a key in a vault")],
  ["cannot tell a key from a variable", { [attribute]: computed }, unknown(attribute)],
  [
    "takes a key in a resource of its own",
    {
      customer_managed_key: undefined,
      "azurerm_servicebus_namespace_customer_managed_key.s": {
        namespace_id: "${azurerm_servicebus_namespace.main.id}",
        key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}",
      },
    },
    pass,
  ],
]);

const hubKey = "azurerm_eventhub_namespace_customer_managed_key.main";
describeRule(customerManagedKey, goodMessaging, "azurerm_eventhub_namespace.main", [
  ["fails Microsoft's key", { [hubKey]: undefined }, fails("key_vault_key_ids", undefined, "a key in a vault")],
  ["cannot tell a key from a variable", { [`${hubKey}.key_vault_key_ids`]: [computed] }, unknown("key_vault_key_ids")],
]);
