import { notApplicable, pass } from "../../../../policy/model";
import { keyRotates } from "../../../../policy/rules/storage/key-rotates";
import { change } from "../../support/change";
import { crossStack } from "../../support/cross-stack";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";
import { answers, graphOf, graphOfStacks, verdicts } from "../../support/graph";

const attribute = "customer_managed_key.key_vault_key_id";
const expected = "a reference to the versionless id of a key";

describeRule(keyRotates, goodStorage, account, [
  ["knows a literal id without a version", { [attribute]: "https://kv.vault.azure.net/keys/data" }, pass],
  [
    "fails a literal id with a version",
    { [attribute]: "https://kv.vault.azure.net/keys/data/0123" },
    fails(attribute, "https://kv.vault.azure.net/keys/data/0123", expected),
  ],
  ["fails a reference to one version", { [attribute]: "${azurerm_key_vault_key.k.id}" }, fails(attribute, "one version of a key", expected)],
  ["has nothing to say of Microsoft's key", { customer_managed_key: undefined }, notApplicable],
  ["takes a key of a managed HSM", { customer_managed_key: { managed_hsm_key_id: "https://h.managedhsm.azure.net/keys/data" } }, pass],
  ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ["cannot tell a dynamic block", { customer_managed_key: undefined, dynamic: { customer_managed_key: {} } }, unknown("customer_managed_key")],
  ["cannot tell what only begins with the key's id", { [attribute]: "${azurerm_key_vault_key.k.versionless_id}/0123" }, unknown(attribute)],
]);

it("judges a key in a resource of its own", () => {
  const judge = (version?: string) =>
    answers(keyRotates, graphOf({ resource: { azurerm_storage_account_customer_managed_key: { s: { key_name: "data", key_version: version } } } }));
  expect(judge()).toEqual({ "azurerm_storage_account_customer_managed_key.s": pass });
  expect(judge("0123")).toEqual({ "azurerm_storage_account_customer_managed_key.s": fails("key_version", "0123", "none") });
});

it("follows the key into another stack", () => {
  const owner = change(goodStorage, {
    "/data": crossStack.input("prod-keys"),
    [`${account}.${attribute}`]: crossStack.reference("prod-keys", "azurerm_key_vault_key", "k", "versionless_id"),
    azurerm_key_vault_key: undefined,
  });
  const keys = (read: string) => ({
    terraform: crossStack.backend("prod-keys"),
    resource: { azurerm_key_vault_key: { k: { name: "data" } } },
    output: { "cross-stack-output-azurerm_key_vault_keykversionless_id": { value: `\${azurerm_key_vault_key.k.${read}}`, sensitive: true } },
  });
  const judge = (read: string) => verdicts(keyRotates, graphOfStacks({ "prod-keys": keys(read), "prod-owner-skd": owner }));
  expect(judge("versionless_id")).toEqual({ "prod-owner-skd/azurerm_storage_account.a": "pass" });
  expect(judge("id")).toEqual({ "prod-owner-skd/azurerm_storage_account.a": "fail" });
});
