import { mustBe, type Rule } from "../../model";

export const dataLakeEncrypted: Rule = {
  id: "storage/data-lake-encrypted",
  title: "a data lake store is encrypted",
  severity: "high",
  resourceTypes: ["azurerm_data_lake_store"],
  controls: ["NOR-ENC-02"],
  checkov: ["CKV_AZURE_105"],
  rationale: "whoever gets hold of a disk of the store reads what is on it",
  remediation: "set encryption_state to Enabled; better, move to a storage account with is_hns_enabled true",
  references: ["https://learn.microsoft.com/azure/storage/blobs/data-lake-storage-introduction"],
  evaluate: (store) => mustBe(store, "encryption_state", "Enabled"),
};
