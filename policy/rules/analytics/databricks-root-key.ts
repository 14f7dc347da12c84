import { all, type Graph, mustBe, notApplicable, type Resource, type Rule, type Verdict } from "../../model";
import { mustHave } from "../../must-have";

/** Earlier versions of azurerm called the block by a shorter name. */
function hasKey(workspace: Resource, graph: Graph): Verdict {
  const earlier = mustHave(workspace, graph, "azurerm_databricks_workspace_customer_managed_key", "workspace_id");
  return earlier.state === "pass" ? earlier : mustHave(workspace, graph, "azurerm_databricks_workspace_root_dbfs_customer_managed_key", "workspace_id");
}

export const databricksRootKey: Rule = {
  id: "analytics/databricks-root-key",
  title: "the root storage of a Databricks workspace is encrypted with a customer-managed key",
  severity: "high",
  resourceTypes: ["azurerm_databricks_workspace"],
  controls: ["NOR-ENC-03"],
  checkov: ["CKV2_AZURE_48"],
  rationale: "without a key of one's own, access to notebooks, results and logs cannot be taken back",
  remediation: "set customer_managed_key_enabled to true, with sku premium, and add an azurerm_databricks_workspace_root_dbfs_customer_managed_key",
  references: ["https://learn.microsoft.com/azure/databricks/security/keys/customer-managed-keys"],
  evaluate: (workspace, graph) =>
    // No other tier takes a key.
    ["standard", "trial"].includes(String(workspace.get("sku")).toLowerCase())
      ? notApplicable
      : all(mustBe(workspace, "customer_managed_key_enabled", true), hasKey(workspace, graph)),
};
