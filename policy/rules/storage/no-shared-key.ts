import { mustBe, type Rule } from "../../model";

export const noSharedKey: Rule = {
  id: "storage/no-shared-key",
  title: "a storage account takes Entra ID identities alone, no shared key",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-AUT-01"],
  checkov: ["CKV2_AZURE_40"],
  rationale: "a shared key opens everything, is copied around, and leaves no name in the log",
  remediation: "set shared_access_key_enabled to false and grant roles to identities",
  references: ["https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent"],
  evaluate: (account) => mustBe(account, "shared_access_key_enabled", false),
};
