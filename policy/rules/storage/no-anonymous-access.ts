import { mustBe, type Rule } from "../../model";

export const noAnonymousAccess: Rule = {
  id: "storage/no-anonymous-access",
  title: "no blob can be made public",
  severity: "critical",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-AUT-08"],
  checkov: ["CKV_AZURE_190", "CKV2_AZURE_47"],
  rationale: "azurerm leaves it on: whoever may change a container can then publish it",
  remediation: "set allow_nested_items_to_be_public to false",
  references: ["https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent"],
  exceptable: false,
  evaluate: (account) => mustBe(account, "allow_nested_items_to_be_public", false),
};
