import { mustBe, type Rule } from "../../model";

export const noNfs: Rule = {
  id: "storage/no-nfs",
  title: "storage is not reached over NFS",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account", "azurerm_storage_share"],
  controls: ["NOR-AUT-01", "NOR-ENC-01"],
  checkov: [],
  rationale: "the protocol asks for no identity: whoever is in the network reads as whom they say they are",
  remediation: "set nfsv3_enabled to false, and enabled_protocol to SMB",
  references: ["https://learn.microsoft.com/azure/storage/blobs/network-file-system-protocol-support"],
  evaluate: (resource) =>
    resource.type === "azurerm_storage_account" ? mustBe(resource, "nfsv3_enabled", false) : mustBe(resource, "enabled_protocol", "SMB"),
};
