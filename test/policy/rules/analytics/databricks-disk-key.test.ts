import { pass } from "../../../../policy/model";
import { databricksDiskKey } from "../../../../policy/rules/analytics/databricks-disk-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  databricksDiskKey,
  single(
    "azurerm_databricks_workspace",
    { managed_disk_cmk_key_vault_key_id: "${azurerm_key_vault_key.k.id}" },
    { azurerm_key_vault_key: { k: { name: "k" } } },
  ),
  "azurerm_databricks_workspace.x",
  [
    ["takes a key that is elsewhere", { managed_disk_cmk_key_vault_key_id: "https://kv.vault.azure.net/keys/data/01" }, pass],
    ["fails Microsoft's key", { managed_disk_cmk_key_vault_key_id: undefined }, fails("managed_disk_cmk_key_vault_key_id", undefined, "a value")],
    ["cannot tell a variable", { managed_disk_cmk_key_vault_key_id: computed }, unknown("managed_disk_cmk_key_vault_key_id")],
  ],
);
