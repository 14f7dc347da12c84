import { mustBe, type Rule } from "../../model";

export const noSftp: Rule = {
  id: "storage/no-sftp",
  title: "a storage account speaks no SFTP",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "the protocol knows local users alone, with keys and passwords that Entra ID cannot take back",
  remediation: "set sftp_enabled to false",
  references: ["https://learn.microsoft.com/azure/storage/blobs/secure-file-transfer-protocol-support"],
  evaluate: (account) => mustBe(account, "sftp_enabled", false),
};
