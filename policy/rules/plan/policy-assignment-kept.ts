import type { Rule } from "../../model";
import { stays } from "../../plan/gone";

// What each of them guards, by the attribute with its id.
const guarded: Readonly<Record<string, string>> = {
  azurerm_management_group_policy_assignment: "id",
  azurerm_subscription_policy_assignment: "id",
  azurerm_resource_group_policy_assignment: "resource_group_id",
  azurerm_resource_policy_assignment: "resource_id",
};

export const policyAssignmentKept: Rule = {
  id: "plan/policy-assignment-kept",
  title: "an Azure Policy assignment stays",
  severity: "high",
  resourceTypes: Object.keys(guarded),
  subject: "change",
  controls: ["NOR-LOC-01", "NOR-RES-05"],
  checkov: [],
  rationale: "what Azure itself refused is allowed from then on, to everybody and past every pipeline",
  remediation: "keep the assignment; to change it, update it in place",
  references: ["https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure"],
  evaluate: (resource, graph) => stays(resource, graph, guarded[resource.type] ?? "", "that it stays"),
};
