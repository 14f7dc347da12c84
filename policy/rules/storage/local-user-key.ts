import { all, mustBe, type Rule } from "../../model";

export const localUserKey: Rule = {
  id: "storage/local-user-key",
  title: "a local user of a storage account logs in with a key, not with a password",
  severity: "high",
  resourceTypes: ["azurerm_storage_account_local_user"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "a password is guessed and passed on, and opens the files from anywhere",
  remediation: "set ssh_password_enabled to false and ssh_key_enabled to true",
  references: ["https://learn.microsoft.com/azure/storage/blobs/secure-file-transfer-protocol-support-authorize-access"],
  evaluate: (user) => all(mustBe(user, "ssh_password_enabled", false), mustBe(user, "ssh_key_enabled", true)),
};
