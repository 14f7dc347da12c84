import { eachBlockMustBe } from "../../blocks";
import type { Rule } from "../../model";

export const netappDirectoryTls: Rule = {
  id: "storage/netapp-directory-tls",
  title: "what NetApp files ask of their directory goes over TLS",
  severity: "medium",
  resourceTypes: ["azurerm_netapp_account"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "names, groups and rights pass through the network for everybody to read",
  remediation: "set active_directory.ldap_over_tls_enabled to true, with server_root_ca_certificate",
  references: ["https://learn.microsoft.com/azure/azure-netapp-files/create-active-directory-connections"],
  evaluate: (account) => eachBlockMustBe(account, "active_directory", "ldap_over_tls_enabled", true),
};
