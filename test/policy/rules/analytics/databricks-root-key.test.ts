import { notApplicable, pass } from "../../../../policy/model";
import { databricksRootKey } from "../../../../policy/rules/analytics/databricks-root-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  databricksRootKey,
  single(
    "azurerm_databricks_workspace",
    { customer_managed_key_enabled: true },
    { azurerm_databricks_workspace_root_dbfs_customer_managed_key: { k: { workspace_id: "${azurerm_databricks_workspace.x.id}" } } },
  ),
  "azurerm_databricks_workspace.x",
  [
    ["is not about a tier without keys", { sku: "standard", customer_managed_key_enabled: undefined }, notApplicable],
    ["fails the default", { customer_managed_key_enabled: undefined }, fails("customer_managed_key_enabled", false, "true")],
    [
      "fails without the key",
      { "/resource.azurerm_databricks_workspace_root_dbfs_customer_managed_key": undefined },
      fails("azurerm_databricks_workspace_root_dbfs_customer_managed_key", "none", "at least one"),
    ],
    [
      "knows the earlier name",
      {
        "/resource.azurerm_databricks_workspace_root_dbfs_customer_managed_key": undefined,
        "azurerm_databricks_workspace_customer_managed_key.k.workspace_id": "${azurerm_databricks_workspace.x.id}",
      },
      pass,
    ],
    ["cannot tell a variable", { customer_managed_key_enabled: computed }, unknown("customer_managed_key_enabled")],
  ],
);
