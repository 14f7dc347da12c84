import { mustBe, type Rule } from "../../model";

export const portalEntra: Rule = {
  id: "storage/portal-entra",
  title: "the portal opens a storage account with Entra ID, not with its key",
  severity: "low",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "who browses data with the key leaves no name in the log, and needs no role on the data",
  remediation: "set default_to_oauth_authentication to true",
  references: ["https://learn.microsoft.com/azure/storage/blobs/authorize-data-operations-portal"],
  evaluate: (account) => mustBe(account, "default_to_oauth_authentication", true),
};
