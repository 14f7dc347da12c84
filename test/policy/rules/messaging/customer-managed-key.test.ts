import { pass } from "../../../../policy/model";
import { customerManagedKey } from "../../../../policy/rules/messaging/customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { broker, goodServiceBus } from "../../support/good-service-bus";

describeRule(customerManagedKey, goodServiceBus, broker, [
  ["knows a literal id without a version", { "customer_managed_key.key_vault_key_id": "https://kv.vault.azure.net/keys/data" }, pass],
  [
    "fails Microsoft's key",
    { customer_managed_key: undefined },
    fails("customer_managed_key.key_vault_key_id", undefined, "a reference to the versionless id of a key"),
  ],
  [
    "fails one version of a key",
    { "customer_managed_key.key_vault_key_id": "${azurerm_key_vault_key.k.id}" },
    fails("customer_managed_key.key_vault_key_id", "one version of a key", "a reference to the versionless id of a key"),
  ],
  [
    "fails a literal version",
    { "customer_managed_key.key_vault_key_id": "https://kv.vault.azure.net/keys/data/01" },
    fails("customer_managed_key.key_vault_key_id", "https://kv.vault.azure.net/keys/data/01", "a reference to the versionless id of a key"),
  ],
  ["cannot tell a key from a variable", { "customer_managed_key.key_vault_key_id": computed }, unknown("customer_managed_key.key_vault_key_id")],
  [
    "fails one encryption alone",
    { "customer_managed_key.infrastructure_encryption_enabled": undefined },
    fails("customer_managed_key.infrastructure_encryption_enabled", false, "true"),
  ],
  [
    "takes a key in a resource of its own",
    {
      customer_managed_key: undefined,
      "azurerm_servicebus_namespace_customer_managed_key.s": {
        namespace_id: "${azurerm_servicebus_namespace.b.id}",
        key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}",
        infrastructure_encryption_enabled: true,
      },
    },
    pass,
  ],
]);
