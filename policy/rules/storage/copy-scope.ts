import { mustBe, type Rule } from "../../model";

export const copyScope: Rule = {
  id: "storage/copy-scope",
  title: "data is copied into a storage account from the same tenant or over private links alone",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-LOC-05"],
  checkov: [],
  rationale: "a copy from a foreign account brings in what nobody has checked, and shows that account who fetches it",
  remediation: "set allowed_copy_scope to AAD or PrivateLink",
  references: ["https://learn.microsoft.com/azure/storage/common/security-restrict-copy-operations"],
  evaluate: (account) => mustBe(account, "allowed_copy_scope", "AAD", "PrivateLink"),
};
