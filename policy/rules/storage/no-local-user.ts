import { mustBe, type Rule } from "../../model";

export const noLocalUser: Rule = {
  id: "storage/no-local-user",
  title: "a storage account takes no local users",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-AUT-08", "NOR-AUT-01"],
  checkov: ["CKV_AZURE_244"],
  rationale: "a local user has a password or key of its own that Entra ID neither knows nor can take back; azurerm leaves them on",
  remediation: "set local_user_enabled to false",
  references: ["https://learn.microsoft.com/azure/storage/blobs/secure-file-transfer-protocol-support"],
  evaluate: (account) => mustBe(account, "local_user_enabled", false),
};
