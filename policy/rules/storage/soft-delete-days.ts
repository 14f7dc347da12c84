import { mustBeAtLeast, type Rule } from "../../model";

export const softDeleteDays: Rule = {
  id: "storage/soft-delete-days",
  title: "deleted blobs can be brought back for 30 days",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-BAK-01"],
  checkov: [],
  rationale: "what is lost before a holiday is missed after it",
  remediation: "set blob_properties.delete_retention_policy.days to 30 or more",
  references: ["https://learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview"],
  evaluate: (account) => mustBeAtLeast(account, "blob_properties.delete_retention_policy.days", 30),
};
