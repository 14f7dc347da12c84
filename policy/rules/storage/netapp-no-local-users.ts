import { eachBlockMustBe } from "../../blocks";
import type { Rule } from "../../model";

export const netappNoLocalUsers: Rule = {
  id: "storage/netapp-no-local-users",
  title: "nobody opens NetApp files whom the directory does not know",
  severity: "medium",
  resourceTypes: ["azurerm_netapp_account"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "a local user of any client then reads the files of whoever has the same number",
  remediation: "set active_directory.local_nfs_users_with_ldap_allowed to false",
  references: ["https://learn.microsoft.com/azure/azure-netapp-files/create-active-directory-connections"],
  evaluate: (account) => eachBlockMustBe(account, "active_directory", "local_nfs_users_with_ldap_allowed", false),
};
