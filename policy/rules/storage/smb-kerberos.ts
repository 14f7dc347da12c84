import { notApplicable, type Rule } from "../../model";
import { servesFiles } from "./kind";
import { onlyOf } from "./only-of";

export const smbKerberos: Rule = {
  id: "storage/smb-kerberos",
  title: "file shares are opened with Kerberos alone",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "what comes instead, NTLMv2, opens a share with the key of the account, and can be passed on by who listens",
  remediation: "set share_properties.smb.authentication_types to Kerberos",
  references: ["https://learn.microsoft.com/azure/storage/files/files-smb-protocol"],
  evaluate: (account, graph) => (servesFiles(account, graph) ? onlyOf(account, "share_properties.smb.authentication_types", ["Kerberos"]) : notApplicable),
};
