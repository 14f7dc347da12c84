import { all, mustBe, type Rule } from "../../model";

export const noCrossTenantCopy: Rule = {
  id: "storage/no-cross-tenant-copy",
  title: "data in a storage account cannot be copied to another tenant",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-LOC-05"],
  checkov: [],
  rationale: "replication to a foreign account takes the data out of the country without a trace in the network",
  remediation: "set cross_tenant_replication_enabled to false and allowed_copy_scope to AAD or PrivateLink",
  references: ["https://learn.microsoft.com/azure/storage/blobs/security-restrict-copy-operations"],
  evaluate: (account) => all(mustBe(account, "cross_tenant_replication_enabled", false), mustBe(account, "allowed_copy_scope", "AAD", "PrivateLink")),
};
