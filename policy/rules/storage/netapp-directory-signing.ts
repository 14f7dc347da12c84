import { eachBlockMustBe } from "../../blocks";
import type { Rule } from "../../model";

export const netappDirectorySigning: Rule = {
  id: "storage/netapp-directory-signing",
  title: "what NetApp files ask of their directory is signed",
  severity: "medium",
  resourceTypes: ["azurerm_netapp_account"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "who stands in between answers in the directory's name and lets himself in",
  remediation: "set active_directory.ldap_signing_enabled to true",
  references: ["https://learn.microsoft.com/azure/azure-netapp-files/create-active-directory-connections"],
  evaluate: (account) => eachBlockMustBe(account, "active_directory", "ldap_signing_enabled", true),
};
