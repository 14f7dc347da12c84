import { pass } from "../../../../policy/model";
import { defenceInDepth } from "../../../../policy/rules/network/defence-in-depth";
import { change } from "../../support/change";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

const toAll = (attribute: string, path: string) => ({
  ...fails(attribute, path, "authentication and the right network"),
  message: `it is reached by the ${path}`,
});

// The vault of its key is another fixture's.
const alone = change(goodStorage, { "azurerm_key_vault.v": undefined });

describeRule(defenceInDepth, alone, account, [
  ["takes an account that nothing reaches", { "azurerm_private_endpoint.e": undefined }, pass],
  [
    "fails a public endpoint that nothing guards",
    { public_network_access_enabled: true, network_rules: undefined },
    toAll("network_rules.default_action", "public endpoint from everywhere (Entra ID), which does not ask for the right network"),
  ],
  [
    "fails an account whose containers may be public",
    { allow_nested_items_to_be_public: true },
    toAll("azurerm_private_endpoint", "private endpoint from stack/azurerm_private_endpoint.e (Entra ID, anonymous), which does not ask for authentication"),
  ],
  [
    "cannot tell a public endpoint from a variable",
    { public_network_access_enabled: computed, network_rules: undefined },
    unknown("network_rules.default_action"),
  ],
]);
