import { mustBe, notApplicable, type Rule, unresolved } from "../../model";

export const noDefaultSharePermission: Rule = {
  id: "storage/no-default-share-permission",
  title: "who has no role on a file share may not open it",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "a default permission is given to everybody in the directory, those of tomorrow included",
  remediation: "leave azure_files_authentication.default_share_level_permission at None, and give roles to groups",
  references: ["https://learn.microsoft.com/azure/storage/files/storage-files-identity-assign-share-level-permissions"],
  evaluate: (account) => {
    const blocks = account.blocks("azure_files_authentication");
    if (blocks !== unresolved && blocks.length === 0) return notApplicable;
    return mustBe(account, "azure_files_authentication.default_share_level_permission", "None");
  },
};
