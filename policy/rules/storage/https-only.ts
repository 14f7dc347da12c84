import { mustBe, type Rule } from "../../model";

export const httpsOnly: Rule = {
  id: "storage/https-only",
  title: "a storage account answers to https alone",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_3"],
  rationale: "whoever stands between client and account reads and changes what passes unencrypted",
  remediation: "set https_traffic_only_enabled to true",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-require-secure-transfer"],
  evaluate: (account) => mustBe(account, "https_traffic_only_enabled", true),
};
