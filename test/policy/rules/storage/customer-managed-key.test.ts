import { pass } from "../../../../policy/model";
import { customerManagedKey } from "../../../../policy/rules/storage/customer-managed-key";
import { change } from "../../support/change";
import { crossStack } from "../../support/cross-stack";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";
import { graphOfStacks, verdicts } from "../../support/graph";

describeRule(customerManagedKey, goodStorage, account, [
  ["reads a block written as a list", { customer_managed_key: [{ key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}" }] }, pass],
  ["knows a literal id without a version", { "customer_managed_key.key_vault_key_id": "https://kv.vault.azure.net/keys/data" }, pass],
  [
    "fails a literal id with a version",
    { "customer_managed_key.key_vault_key_id": "https://kv.vault.azure.net/keys/data/0123" },
    fails("customer_managed_key.key_vault_key_id", "https://kv.vault.azure.net/keys/data/0123", "a reference to the versionless id of a key"),
  ],
  [
    "fails a reference to one version, which never rotates",
    { "customer_managed_key.key_vault_key_id": "${azurerm_key_vault_key.k.id}" },
    fails("customer_managed_key.key_vault_key_id", "one version of a key", "a reference to the versionless id of a key"),
  ],
  [
    "fails an account with Microsoft's key",
    { customer_managed_key: undefined },
    fails("customer_managed_key", undefined, "a reference to the versionless id of a key"),
  ],
  [
    "fails a block without a key",
    { customer_managed_key: {} },
    fails("customer_managed_key.key_vault_key_id", undefined, "a reference to the versionless id of a key"),
  ],
  ["cannot tell a variable", { "customer_managed_key.key_vault_key_id": computed }, unknown("customer_managed_key.key_vault_key_id")],
  ["cannot tell a dynamic block", { customer_managed_key: undefined, dynamic: { customer_managed_key: {} } }, unknown("customer_managed_key.key_vault_key_id")],
  [
    "cannot tell what only begins with the key's id",
    { "customer_managed_key.key_vault_key_id": "${azurerm_key_vault_key.k.versionless_id}/0123" },
    unknown("customer_managed_key.key_vault_key_id"),
  ],
  [
    "takes a key in a resource of its own",
    {
      customer_managed_key: undefined,
      "azurerm_storage_account_customer_managed_key.s": { storage_account_id: "${azurerm_storage_account.a.id}", key_name: "data" },
    },
    pass,
  ],
  [
    "fails one version of it there",
    {
      customer_managed_key: undefined,
      "azurerm_storage_account_customer_managed_key.s": { storage_account_id: "${azurerm_storage_account.a.id}", key_version: "0123" },
    },
    fails("key_version", "0123", "none"),
  ],
]);

it("follows the key into another stack", () => {
  const owner = change(goodStorage, {
    "/data": crossStack.input("prod-keys"),
    "azurerm_storage_account.a.customer_managed_key.key_vault_key_id": crossStack.reference("prod-keys", "azurerm_key_vault_key", "k", "versionless_id"),
    azurerm_key_vault_key: undefined,
  });
  const keys = (attribute: string) => ({
    terraform: crossStack.backend("prod-keys"),
    resource: { azurerm_key_vault_key: { k: { name: "data" } } },
    output: { "cross-stack-output-azurerm_key_vault_keykversionless_id": { value: `\${azurerm_key_vault_key.k.${attribute}}`, sensitive: true } },
  });
  const judge = (attribute: string) => verdicts(customerManagedKey, graphOfStacks({ "prod-keys": keys(attribute), "prod-owner-skd": owner }));
  expect(judge("versionless_id")).toEqual({ "prod-owner-skd/azurerm_storage_account.a": "pass" });
  expect(judge("id")).toEqual({ "prod-owner-skd/azurerm_storage_account.a": "fail" });
});
