import { mustBe, type Rule } from "../../model";

export const infrastructureEncryption: Rule = {
  id: "storage/infrastructure-encryption",
  title: "a storage account is encrypted twice",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-ENC-02"],
  checkov: [],
  rationale: "one broken algorithm or key does not open the data; it cannot be turned on later",
  remediation: "set infrastructure_encryption_enabled to true when the account is made",
  references: ["https://learn.microsoft.com/azure/storage/common/infrastructure-encryption-enable"],
  evaluate: (account) => mustBe(account, "infrastructure_encryption_enabled", true),
};
