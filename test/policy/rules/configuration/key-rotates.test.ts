import { notApplicable, pass } from "../../../../policy/model";
import { keyRotates } from "../../../../policy/rules/configuration/key-rotates";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodConfiguration, store } from "../../support/good-configuration";

const attribute = "encryption.key_vault_key_identifier";
const expected = "a reference to the versionless id of a key";

describeRule(keyRotates, goodConfiguration, store, [
  ["knows a literal id without a version", { [attribute]: "https://kv.vault.azure.net/keys/data" }, pass],
  ["fails one version of a key", { [attribute]: "${azurerm_key_vault_key.k.id}" }, fails(attribute, "one version of a key", expected)],
  [
    "fails a literal version",
    { [attribute]: "https://kv.vault.azure.net/keys/data/01" },
    fails(attribute, "https://kv.vault.azure.net/keys/data/01", expected),
  ],
  ["is not about Microsoft's key", { encryption: undefined }, notApplicable],
  ["cannot tell a key from a variable", { [attribute]: computed }, unknown(attribute)],
]);
