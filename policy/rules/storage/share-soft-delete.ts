import { mustBeAtLeast, notApplicable, type Rule } from "../../model";
import { holdsShares } from "./kind";

export const shareSoftDelete: Rule = {
  id: "storage/share-soft-delete",
  title: "deleted file shares can be brought back for 7 days or more",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-BAK-01"],
  checkov: [],
  rationale: "a share goes with all that is in it, snapshots included",
  remediation: "write share_properties.retention_policy with 7 days or more",
  references: ["https://learn.microsoft.com/azure/storage/files/storage-files-prevent-file-share-deletion"],
  evaluate: (account) => (holdsShares(account) ? mustBeAtLeast(account, "share_properties.retention_policy.days", 7) : notApplicable),
};
