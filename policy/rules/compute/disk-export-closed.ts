import { mustBe, type Rule } from "../../model";

export const diskExportClosed: Rule = {
  id: "compute/disk-export-closed",
  title: "a disk is exported to nowhere, or into our own network alone",
  severity: "high",
  resourceTypes: ["azurerm_managed_disk", "azurerm_snapshot"],
  controls: ["NOR-ENC-07"],
  checkov: [],
  rationale: "a link to a disk works for everybody who gets hold of it",
  remediation: "set network_access_policy to DenyAll, or to AllowPrivate with a disk_access_id",
  references: ["https://learn.microsoft.com/azure/virtual-machines/disks-restrict-import-export-overview"],
  evaluate: (resource) => mustBe(resource, "network_access_policy", "DenyAll", "AllowPrivate"),
};
