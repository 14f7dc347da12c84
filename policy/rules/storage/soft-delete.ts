import { mustBeAtLeast, type Rule } from "../../model";

export const softDelete: Rule = {
  id: "storage/soft-delete",
  title: "deleted blobs can be brought back for 7 days or more",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-BAK-01"],
  checkov: ["CKV2_AZURE_38"],
  rationale: "a mistake, or somebody with a stolen role, deletes in a second what took years to collect",
  remediation: "write blob_properties.delete_retention_policy with 7 days or more",
  references: ["https://learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview"],
  evaluate: (account) => mustBeAtLeast(account, "blob_properties.delete_retention_policy.days", 7),
};
