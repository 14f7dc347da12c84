import { mustBe, type Rule } from "../../model";

export const netappSnapshotsHidden: Rule = {
  id: "storage/netapp-snapshots-hidden",
  title: "clients do not see the snapshots of a volume",
  severity: "low",
  resourceTypes: ["azurerm_netapp_volume"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "who lost access to a file, or deleted it by law, still reads it in the snapshot folder",
  remediation: "set snapshot_directory_visible to false",
  references: ["https://learn.microsoft.com/azure/azure-netapp-files/snapshots-edit-hide-path"],
  evaluate: (volume) => mustBe(volume, "snapshot_directory_visible", false),
};
