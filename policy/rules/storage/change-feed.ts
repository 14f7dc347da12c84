import { mustBe, notApplicable, type Rule } from "../../model";
import { holdsBlobs, isHierarchical } from "./kind";

export const changeFeed: Rule = {
  id: "storage/change-feed",
  title: "what changed in a storage account, and in which order, is on record",
  severity: "low",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-BAK-01"],
  checkov: [],
  rationale: "after an attack nobody can tell which blobs to take back, nor to when",
  remediation: "set blob_properties.change_feed_enabled to true",
  references: ["https://learn.microsoft.com/azure/storage/blobs/storage-blob-change-feed"],
  evaluate: (account) => (isHierarchical(account) || !holdsBlobs(account) ? notApplicable : mustBe(account, "blob_properties.change_feed_enabled", true)),
};
