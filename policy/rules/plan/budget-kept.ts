import type { Rule } from "../../model";
import { stays } from "../../plan/gone";

// What each of them guards, by the attribute with its id.
const guarded: Readonly<Record<string, string>> = {
  azurerm_consumption_budget_resource_group: "resource_group_id",
  azurerm_consumption_budget_subscription: "id",
  azurerm_consumption_budget_management_group: "id",
};

export const budgetKept: Rule = {
  id: "plan/budget-kept",
  title: "a budget stays as long as what it is for",
  severity: "medium",
  resourceTypes: Object.keys(guarded),
  subject: "change",
  controls: ["NOR-RES-06"],
  checkov: [],
  rationale: "nobody is told any more when the cost runs away",
  remediation: "keep the budget, or destroy it together with its resource group",
  references: ["https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets"],
  evaluate: (resource, graph) => stays(resource, graph, guarded[resource.type] ?? "", "that it stays"),
};
