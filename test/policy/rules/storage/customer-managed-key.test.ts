import { pass } from "../../../../policy/model";
import { customerManagedKey } from "../../../../policy/rules/storage/customer-managed-key";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(customerManagedKey, goodStorage, account, [
  ["reads a block written as a list", { customer_managed_key: [{ key_vault_key_id: "${azurerm_key_vault_key.k.id}" }] }, pass],
  ["takes a key of a managed HSM", { customer_managed_key: { managed_hsm_key_id: "${var.key}" } }, pass],
  ["fails Microsoft's key", { customer_managed_key: undefined }, fails("customer_managed_key", undefined, "a block that names a key")],
  ["fails a block without a key", { customer_managed_key: {} }, fails("customer_managed_key", undefined, "a block that names a key")],
  ["cannot tell a dynamic block", { customer_managed_key: undefined, dynamic: { customer_managed_key: {} } }, unknown("customer_managed_key")],
  [
    "takes a key in a resource of its own",
    {
      customer_managed_key: undefined,
      "azurerm_storage_account_customer_managed_key.s": { storage_account_id: "${azurerm_storage_account.a.id}", key_name: "data" },
    },
    pass,
  ],
  [
    "fails one key for two accounts",
    {
      customer_managed_key: undefined,
      count: 2,
      "azurerm_storage_account_customer_managed_key.s": { storage_account_id: "${azurerm_storage_account.a[0].id}", key_name: "data" },
    },
    fails("customer_managed_key", undefined, "a block that names a key"),
  ],
]);
