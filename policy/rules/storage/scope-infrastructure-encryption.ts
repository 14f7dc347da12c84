import { mustBe, pass, type Rule } from "../../model";

export const scopeInfrastructureEncryption: Rule = {
  id: "storage/scope-infrastructure-encryption",
  title: "an encryption scope encrypts twice",
  severity: "low",
  resourceTypes: ["azurerm_storage_encryption_scope"],
  controls: ["NOR-ENC-02"],
  checkov: [],
  rationale: "one broken algorithm or key does not open the data; it cannot be turned on later",
  remediation: "set infrastructure_encryption_required to true, or infrastructure_encryption_enabled on the account",
  references: ["https://learn.microsoft.com/azure/storage/blobs/encryption-scope-manage"],
  evaluate: (scope, graph) => {
    const isOn = graph.targets(scope, "storage_account_id").some((account) => String(account.get("infrastructure_encryption_enabled")) === "true");
    return isOn ? pass : mustBe(scope, "infrastructure_encryption_required", true);
  },
};
