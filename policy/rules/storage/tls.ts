import { mustBe, type Rule } from "../../model";

export const tls: Rule = {
  id: "storage/tls",
  title: "a storage account speaks TLS 1.2 or newer",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_44"],
  rationale: "an old TLS can be broken by whoever stands between client and account",
  remediation: "set min_tls_version to TLS1_2 or TLS1_3",
  references: ["https://learn.microsoft.com/azure/storage/common/transport-layer-security-configure-minimum-version"],
  evaluate: (account) => mustBe(account, "min_tls_version", "TLS1_2", "TLS1_3"),
};
