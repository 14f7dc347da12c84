import { mustBePresent, pass, type Rule } from "../../model";

const attribute = "managed_disk_cmk_key_vault_key_id";

export const databricksDiskKey: Rule = {
  id: "analytics/databricks-disk-key",
  title: "the disks of a Databricks workspace are encrypted with a customer-managed key",
  severity: "medium",
  resourceTypes: ["azurerm_databricks_workspace"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "without a key of one's own, access to the disks of clusters cannot be taken back",
  remediation: "set managed_disk_cmk_key_vault_key_id to the id of a key in a vault of its own",
  references: ["https://learn.microsoft.com/azure/databricks/security/keys/customer-managed-keys"],
  evaluate: (workspace, graph) => (graph.targets(workspace, attribute).length > 0 ? pass : mustBePresent(workspace, attribute)),
};
