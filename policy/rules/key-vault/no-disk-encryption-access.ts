import { mustBe, type Rule } from "../../model";

export const noDiskEncryptionAccess: Rule = {
  id: "key-vault/no-disk-encryption-access",
  title: "disk encryption reads no key vault past its roles",
  severity: "low",
  resourceTypes: ["azurerm_key_vault"],
  controls: ["NOR-AUT-04"],
  checkov: [],
  rationale: "the switch lets a service of Azure unwrap keys for whoever may make a machine; disk encryption sets use a role",
  remediation: "leave enabled_for_disk_encryption false, and encrypt disks with an azurerm_disk_encryption_set",
  references: ["https://learn.microsoft.com/azure/virtual-machines/disk-encryption-overview"],
  evaluate: (vault) => mustBe(vault, "enabled_for_disk_encryption", false),
};
