import { mustBe, type Rule } from "../../model";

export const syncPrivate: Rule = {
  id: "storage/sync-private",
  title: "file sync takes traffic from private networks alone",
  severity: "high",
  resourceTypes: ["azurerm_storage_sync"],
  controls: ["NOR-NET-01"],
  checkov: ["CKV_AZURE_64", "CKV_AZURE_250"],
  rationale: "servers that hold a copy of the files register from anywhere that a stolen role is used",
  remediation: "set incoming_traffic_policy to AllowVirtualNetworksOnly and add a private endpoint",
  references: ["https://learn.microsoft.com/azure/storage/file-sync/file-sync-networking-endpoints"],
  evaluate: (sync) => mustBe(sync, "incoming_traffic_policy", "AllowVirtualNetworksOnly"),
};
