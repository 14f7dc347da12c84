import { eachBlockMustBe } from "../../blocks";
import type { Rule } from "../../model";

export const netappDirectoryEncryption: Rule = {
  id: "storage/netapp-directory-encryption",
  title: "a directory gives tickets for NetApp files in AES alone",
  severity: "medium",
  resourceTypes: ["azurerm_netapp_account"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "what comes instead, RC4, has been broken for years, and a ticket in it is cracked offline",
  remediation: "set active_directory.aes_encryption_enabled to true",
  references: ["https://learn.microsoft.com/azure/azure-netapp-files/create-active-directory-connections"],
  evaluate: (account) => eachBlockMustBe(account, "active_directory", "aes_encryption_enabled", true),
};
