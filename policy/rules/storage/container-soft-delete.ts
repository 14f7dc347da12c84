import { mustBeAtLeast, type Rule } from "../../model";

export const containerSoftDelete: Rule = {
  id: "storage/container-soft-delete",
  title: "deleted containers can be brought back for 7 days or more",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-BAK-01"],
  checkov: [],
  rationale: "deleting the container takes all that is in it, past the protection of single blobs",
  remediation: "write blob_properties.container_delete_retention_policy with 7 days or more",
  references: ["https://learn.microsoft.com/azure/storage/blobs/soft-delete-container-overview"],
  evaluate: (account) => mustBeAtLeast(account, "blob_properties.container_delete_retention_policy.days", 7),
};
