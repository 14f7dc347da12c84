import { pass, type Rule, unresolved } from "../../model";

export const protectionOn: Rule = {
  id: "backup/protection-on",
  title: "a machine that is backed up stays backed up",
  severity: "medium",
  resourceTypes: ["azurerm_backup_protected_vm"],
  controls: ["NOR-BAK-02"],
  checkov: [],
  rationale: "a backup that was paused for an afternoon is found paused on the day it is needed",
  remediation: "set protection_state to Protected, or leave it out",
  references: ["https://learn.microsoft.com/azure/backup/backup-azure-manage-vms"],
  evaluate: (machine) => {
    const attribute = "protection_state";
    const state = machine.get(attribute);
    if (state === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return state === undefined || state === "Protected" ? pass : { state: "fail", attribute, actual: state, expected: "Protected" };
  },
};
