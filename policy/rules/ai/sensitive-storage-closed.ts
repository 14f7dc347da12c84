import { all, mustBe, notApplicable, type Rule } from "../../model";

export const sensitiveStorageClosed: Rule = {
  id: "ai/sensitive-storage-closed",
  title: "the storage of a workspace with sensitive data has no public endpoint",
  severity: "high",
  resourceTypes: ["azurerm_machine_learning_workspace"],
  controls: ["NOR-NET-01"],
  checkov: [],
  rationale: "the training data can be read past the workspace, from anywhere, with a key of the account",
  remediation: "set public_network_access_enabled of the storage account in storage_account_id to false",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-secure-workspace-vnet"],
  evaluate: (workspace, graph) => {
    if (mustBe(workspace, "high_business_impact", true).state === "fail") return notApplicable;
    const accounts = graph.targets(workspace, "storage_account_id").filter((account) => account.type === "azurerm_storage_account");
    return all(...accounts.map((account) => mustBe(account, "public_network_access_enabled", false)));
  },
};
