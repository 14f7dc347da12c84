import { customerManagedKey } from "../../../../policy/rules/ai/customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  customerManagedKey,
  single(
    "azurerm_cognitive_account",
    { customer_managed_key: { key_vault_key_id: "${azurerm_key_vault_key.k.id}" } },
    { azurerm_key_vault_key: { k: { name: "k" } } },
  ),
  "azurerm_cognitive_account.x",
  [
    ["fails Microsoft's key", { customer_managed_key: undefined }, fails("customer_managed_key.key_vault_key_id", undefined, "a value")],
    ["cannot tell a variable", { "customer_managed_key.key_vault_key_id": computed }, unknown("customer_managed_key.key_vault_key_id")],
  ],
);

describeRule(
  customerManagedKey,
  single(
    "azurerm_ai_services",
    { customer_managed_key: { key_vault_key_id: "${azurerm_key_vault_key.k.id}" } },
    { azurerm_key_vault_key: { k: { name: "k" } } },
  ),
  "azurerm_ai_services.x",
  [
    ["fails Microsoft's key", { customer_managed_key: undefined }, fails("customer_managed_key.key_vault_key_id", undefined, "a value")],
    ["cannot tell a variable", { "customer_managed_key.key_vault_key_id": computed }, unknown("customer_managed_key.key_vault_key_id")],
  ],
);

describeRule(
  customerManagedKey,
  single("azurerm_ai_foundry", { encryption: { key_id: "${azurerm_key_vault_key.k.id}" } }, { azurerm_key_vault_key: { k: { name: "k" } } }),
  "azurerm_ai_foundry.x",
  [
    ["fails Microsoft's key", { encryption: undefined }, fails("encryption.key_id", undefined, "a value")],
    ["cannot tell a variable", { "encryption.key_id": computed }, unknown("encryption.key_id")],
  ],
);

describeRule(
  customerManagedKey,
  single("azurerm_machine_learning_workspace", { encryption: { key_id: "${azurerm_key_vault_key.k.id}" } }, { azurerm_key_vault_key: { k: { name: "k" } } }),
  "azurerm_machine_learning_workspace.x",
  [
    ["fails Microsoft's key", { encryption: undefined }, fails("encryption.key_id", undefined, "a value")],
    ["cannot tell a variable", { "encryption.key_id": computed }, unknown("encryption.key_id")],
  ],
);

describeRule(
  customerManagedKey,
  single("azurerm_bot_service_azure_bot", { cmk_key_vault_key_url: "${azurerm_key_vault_key.k.id}" }, { azurerm_key_vault_key: { k: { name: "k" } } }),
  "azurerm_bot_service_azure_bot.x",
  [
    ["fails Microsoft's key", { cmk_key_vault_key_url: undefined }, fails("cmk_key_vault_key_url", undefined, "a value")],
    ["cannot tell a variable", { cmk_key_vault_key_url: computed }, unknown("cmk_key_vault_key_url")],
  ],
);

describeRule(
  customerManagedKey,
  single("azurerm_bot_channels_registration", { cmk_key_vault_url: "${azurerm_key_vault_key.k.id}" }, { azurerm_key_vault_key: { k: { name: "k" } } }),
  "azurerm_bot_channels_registration.x",
  [
    ["fails Microsoft's key", { cmk_key_vault_url: undefined }, fails("cmk_key_vault_url", undefined, "a value")],
    ["cannot tell a variable", { cmk_key_vault_url: computed }, unknown("cmk_key_vault_url")],
  ],
);

describeRule(
  customerManagedKey,
  single(
    "azurerm_cognitive_account",
    {},
    { azurerm_cognitive_account_customer_managed_key: { c: { cognitive_account_id: "${azurerm_cognitive_account.x.id}" } } },
  ),
  "azurerm_cognitive_account.x",
  [
    [
      "fails Microsoft's key",
      { "/resource.azurerm_cognitive_account_customer_managed_key": undefined },
      fails("customer_managed_key.key_vault_key_id", undefined, "a value"),
    ],
  ],
);
