import { all, mustBe, type Rule } from "../../model";

export const tls: Rule = {
  id: "storage/tls",
  title: "a storage account speaks TLS 1.2 or newer, and nothing else",
  severity: "critical",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_3", "CKV_AZURE_44"],
  rationale: "whoever stands between client and account reads and changes what passes unencrypted",
  remediation: "set https_traffic_only_enabled to true and min_tls_version to TLS1_2",
  references: ["https://learn.microsoft.com/azure/storage/common/transport-layer-security-configure-minimum-version"],
  evaluate: (account) => all(mustBe(account, "https_traffic_only_enabled", true), mustBe(account, "min_tls_version", "TLS1_2", "TLS1_3")),
};
