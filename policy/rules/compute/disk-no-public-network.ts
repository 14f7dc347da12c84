import { mustBe, type Rule } from "../../model";

export const diskNoPublicNetwork: Rule = {
  id: "compute/disk-no-public-network",
  title: "a disk has no public endpoint",
  severity: "high",
  resourceTypes: ["azurerm_managed_disk", "azurerm_snapshot"],
  controls: ["NOR-ENC-07"],
  checkov: ["CKV_AZURE_251"],
  rationale: "whoever may ask for a link downloads the whole disk from anywhere",
  remediation: "set public_network_access_enabled to false",
  references: ["https://learn.microsoft.com/azure/virtual-machines/disks-restrict-import-export-overview"],
  evaluate: (resource) => mustBe(resource, "public_network_access_enabled", false),
};
