import { mustBe, type Rule } from "../../model";

export const noPublicNetwork: Rule = {
  id: "storage/no-public-network",
  title: "a storage account has no public endpoint",
  severity: "critical",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-NET-01", "NOR-NET-13"],
  checkov: ["CKV_AZURE_59", "CKV2_AZURE_50"],
  rationale: "an account that answers to the internet is one leaked token away from a national data leak",
  remediation: "set public_network_access_enabled to false and reach the account through a private endpoint",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-network-security"],
  evaluate: (account) => mustBe(account, "public_network_access_enabled", false),
};
