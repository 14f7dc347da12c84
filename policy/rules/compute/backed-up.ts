import { referringEach } from "../../each-instance";
import { notApplicable, pass, type Rule } from "../../model";
import { isProduction } from "../governance/production";

const backup = "azurerm_backup_protected_vm";

export const backedUp: Rule = {
  id: "compute/backed-up",
  title: "a machine of production is backed up",
  severity: "medium",
  resourceTypes: ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"],
  controls: ["NOR-BAK-02"],
  checkov: ["CKV2_AZURE_12"],
  rationale: "what an attacker encrypts, or somebody deletes, is gone",
  remediation: "add an azurerm_backup_protected_vm with the machine as source_vm_id",
  references: ["https://learn.microsoft.com/azure/backup/backup-azure-vms-introduction"],
  evaluate: (machine, graph) => {
    if (!isProduction(machine)) return notApplicable;
    return referringEach(machine, graph, backup, "source_vm_id").length > 0 ? pass : { state: "fail", attribute: backup, actual: "none", expected: "one" };
  },
};
