import { mustBe, notApplicable, type Rule } from "../../model";

export const databricksDiskKeyRotates: Rule = {
  id: "analytics/databricks-disk-key-rotates",
  title: "the disks of a Databricks workspace follow their key to its next version",
  severity: "low",
  resourceTypes: ["azurerm_databricks_workspace"],
  controls: ["NOR-ENC-05"],
  checkov: [],
  rationale: "one version of a key never rotates, and the clusters stop when it expires",
  remediation: "set managed_disk_cmk_rotation_to_latest_version_enabled to true",
  references: ["https://learn.microsoft.com/azure/databricks/security/keys/customer-managed-keys"],
  evaluate: (workspace) =>
    workspace.get("managed_disk_cmk_key_vault_key_id") === undefined
      ? notApplicable
      : mustBe(workspace, "managed_disk_cmk_rotation_to_latest_version_enabled", true),
};
