import { notApplicable, type Rule } from "../../model";
import { servesFiles } from "./kind";
import { onlyOf } from "./only-of";

export const smbVersions: Rule = {
  id: "storage/smb-versions",
  title: "file shares speak SMB 3.1.1 alone",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "older versions can be talked down to no encryption at all",
  remediation: "set share_properties.smb.versions to SMB3.1.1",
  references: ["https://learn.microsoft.com/azure/storage/files/files-smb-protocol"],
  evaluate: (account, graph) => (servesFiles(account, graph) ? onlyOf(account, "share_properties.smb.versions", ["SMB3.1.1"]) : notApplicable),
};
