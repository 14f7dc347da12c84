import { mustBe, type Rule } from "../../model";

export const currentKind: Rule = {
  id: "storage/current-kind",
  title: "a storage account is of a current kind",
  severity: "low",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-AVA-04"],
  checkov: [],
  rationale: "the first generation lacks tiers, zones and lifecycle rules, and Azure is retiring it",
  remediation: "set account_kind to StorageV2, or to BlockBlobStorage or FileStorage for premium",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-account-upgrade"],
  evaluate: (account) => mustBe(account, "account_kind", "StorageV2", "BlockBlobStorage", "FileStorage"),
};
