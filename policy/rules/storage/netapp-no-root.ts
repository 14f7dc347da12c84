import { eachBlockMustBe } from "../../blocks";
import type { Rule } from "../../model";

export const netappNoRoot: Rule = {
  id: "storage/netapp-no-root",
  title: "no client is root on a volume of NetApp files",
  severity: "medium",
  resourceTypes: ["azurerm_netapp_volume"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "whoever is root on one client owns all files of all others",
  remediation: "set export_policy_rule.root_access_enabled to false",
  references: ["https://learn.microsoft.com/azure/azure-netapp-files/azure-netapp-files-configure-export-policy"],
  evaluate: (volume) => eachBlockMustBe(volume, "export_policy_rule", "root_access_enabled", false),
};
