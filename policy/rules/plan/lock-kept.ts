import type { Rule } from "../../model";
import { stays } from "../../plan/gone";
import { notLess, order } from "../../plan/grades";

export const lockKept: Rule = {
  id: "plan/lock-kept",
  title: "a management lock stays on what it protects, and is not weakened",
  severity: "critical",
  resourceTypes: ["azurerm_management_lock"],
  subject: "change",
  controls: ["NOR-RES-03", "NOR-RES-01"],
  checkov: [],
  rationale: "the lock is what stands between a mistake, in the portal or in the next plan, and the loss of the data",
  remediation: "keep the lock's scope and level; where what it protects is to go, destroy both in one plan, with an exception for what goes",
  references: ["https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources"],
  evaluate: (lock, graph) => {
    const kept = stays(lock, graph, "scope");
    const asStrong = notLess(lock, [{ path: /^lock_level$/, rank: order("CanNotDelete", "ReadOnly") }]);
    return kept.state === "pass" && asStrong.state !== "notApplicable" ? asStrong : kept;
  },
};
