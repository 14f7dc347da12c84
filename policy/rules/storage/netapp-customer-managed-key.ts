import { mustBe, type Rule } from "../../model";

export const netappCustomerManagedKey: Rule = {
  id: "storage/netapp-customer-managed-key",
  title: "a volume of NetApp files is encrypted with a customer-managed key",
  severity: "high",
  resourceTypes: ["azurerm_netapp_volume"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "set encryption_key_source to Microsoft.KeyVault and add an azurerm_netapp_account_encryption",
  references: ["https://learn.microsoft.com/azure/azure-netapp-files/configure-customer-managed-keys"],
  evaluate: (volume) => mustBe(volume, "encryption_key_source", "Microsoft.KeyVault"),
};
