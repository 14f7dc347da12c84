import { mustBe, pass, type Rule } from "../../model";

export const batchStorageIdentity: Rule = {
  id: "integration/batch-storage-identity",
  title: "a batch account reaches its storage with its identity",
  severity: "medium",
  resourceTypes: ["azurerm_batch_account"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "the key of the storage account is good for everything in it",
  remediation: "set storage_account_authentication_mode to BatchAccountManagedIdentity",
  references: ["https://learn.microsoft.com/azure/batch/managed-identity-pools"],
  evaluate: (account, graph) =>
    graph.targets(account, "storage_account_id").length === 0 && account.get("storage_account_id") === undefined
      ? pass
      : mustBe(account, "storage_account_authentication_mode", "BatchAccountManagedIdentity"),
};
