import { all, mustBe, mustBeAtLeast, type Rule } from "../../model";

export const softDelete: Rule = {
  id: "storage/soft-delete",
  title: "deleted and overwritten blobs can be brought back for 30 days, containers for 7",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-BAK-01"],
  checkov: ["CKV2_AZURE_38"],
  rationale: "a mistake, or somebody with a stolen role, deletes in a second what took years to collect",
  remediation: "write blob_properties with versioning_enabled, delete_retention_policy of 30 days or more and container_delete_retention_policy of 7 or more",
  references: ["https://learn.microsoft.com/azure/storage/blobs/data-protection-overview"],
  evaluate: (account) =>
    all(
      mustBe(account, "blob_properties.versioning_enabled", true),
      mustBeAtLeast(account, "blob_properties.delete_retention_policy.days", 30),
      mustBe(account, "blob_properties.delete_retention_policy.permanent_delete_enabled", false),
      mustBeAtLeast(account, "blob_properties.container_delete_retention_policy.days", 7),
    ),
};
