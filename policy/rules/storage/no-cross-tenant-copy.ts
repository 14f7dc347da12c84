import { mustBe, type Rule } from "../../model";

export const noCrossTenantCopy: Rule = {
  id: "storage/no-cross-tenant-copy",
  title: "a storage account is not replicated to another tenant",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-LOC-05"],
  checkov: [],
  rationale: "replication to a foreign account takes the data out of the country without a trace in the network",
  remediation: "set cross_tenant_replication_enabled to false",
  references: ["https://learn.microsoft.com/azure/storage/blobs/object-replication-prevent-cross-tenant-policies"],
  evaluate: (account) => mustBe(account, "cross_tenant_replication_enabled", false),
};
