import { pass } from "../../../../policy/model";
import { databricksServicesKey } from "../../../../policy/rules/analytics/databricks-services-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  databricksServicesKey,
  single(
    "azurerm_databricks_workspace",
    { managed_services_cmk_key_vault_key_id: "${azurerm_key_vault_key.k.id}" },
    { azurerm_key_vault_key: { k: { name: "k" } } },
  ),
  "azurerm_databricks_workspace.x",
  [
    ["takes a key that is elsewhere", { managed_services_cmk_key_vault_key_id: "https://kv.vault.azure.net/keys/data/01" }, pass],
    ["fails Microsoft's key", { managed_services_cmk_key_vault_key_id: undefined }, fails("managed_services_cmk_key_vault_key_id", undefined, "a value")],
    ["cannot tell a variable", { managed_services_cmk_key_vault_key_id: computed }, unknown("managed_services_cmk_key_vault_key_id")],
  ],
);
