import { mustBe, notApplicable, type Rule } from "../../model";
import { holdsBlobs, isHierarchical } from "./kind";

export const versioning: Rule = {
  id: "storage/versioning",
  title: "overwritten blobs can be brought back",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-BAK-01"],
  checkov: [],
  rationale: "who encrypts data for ransom deletes nothing, but writes over it",
  remediation: "set blob_properties.versioning_enabled to true",
  references: ["https://learn.microsoft.com/azure/storage/blobs/versioning-overview"],
  evaluate: (account) => (isHierarchical(account) || !holdsBlobs(account) ? notApplicable : mustBe(account, "blob_properties.versioning_enabled", true)),
};
