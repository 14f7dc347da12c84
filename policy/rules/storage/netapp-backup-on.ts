import { eachBlockMustBe } from "../../blocks";
import type { Rule } from "../../model";

export const netappBackupOn: Rule = {
  id: "storage/netapp-backup-on",
  title: "the backup of a volume of NetApp files is on",
  severity: "medium",
  resourceTypes: ["azurerm_netapp_volume"],
  controls: ["NOR-BAK-02"],
  checkov: [],
  rationale: "a backup that is declared and off looks like one until somebody needs it",
  remediation: "leave data_protection_backup_policy.policy_enabled true",
  references: ["https://learn.microsoft.com/azure/azure-netapp-files/backup-configure-policy-based"],
  evaluate: (volume) => eachBlockMustBe(volume, "data_protection_backup_policy", "policy_enabled", true),
};
