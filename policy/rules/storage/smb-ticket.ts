import { notApplicable, type Rule } from "../../model";
import { servesFiles } from "./kind";
import { onlyOf } from "./only-of";

export const smbTicket: Rule = {
  id: "storage/smb-ticket",
  title: "tickets for file shares are encrypted with AES-256",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "what comes instead, RC4, has been broken for years, and a ticket in it is cracked offline",
  remediation: "set share_properties.smb.kerberos_ticket_encryption_type to AES-256",
  references: ["https://learn.microsoft.com/azure/storage/files/files-smb-protocol"],
  evaluate: (account, graph) =>
    servesFiles(account, graph) ? onlyOf(account, "share_properties.smb.kerberos_ticket_encryption_type", ["AES-256"]) : notApplicable,
};
