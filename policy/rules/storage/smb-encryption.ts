import { notApplicable, type Rule } from "../../model";
import { servesFiles } from "./kind";
import { onlyOf } from "./only-of";

export const smbEncryption: Rule = {
  id: "storage/smb-encryption",
  title: "file shares are encrypted on the way with AES-256",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "left to itself Azure takes weaker ciphers from any client that asks",
  remediation: "set share_properties.smb.channel_encryption_type to AES-256-GCM",
  references: ["https://learn.microsoft.com/azure/storage/files/files-smb-protocol"],
  evaluate: (account, graph) =>
    servesFiles(account, graph) ? onlyOf(account, "share_properties.smb.channel_encryption_type", ["AES-256-GCM"]) : notApplicable,
};
