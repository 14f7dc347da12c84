import { type Block, pass, type Rule, unresolved } from "../../model";

const contacts = ["contact_emails", "contact_groups", "contact_roles"];

export const budgetNotifies: Rule = {
  id: "governance/budget-notifies",
  title: "a budget tells somebody before it is spent",
  severity: "low",
  resourceTypes: ["azurerm_consumption_budget_resource_group", "azurerm_consumption_budget_subscription", "azurerm_consumption_budget_management_group"],
  controls: ["NOR-RES-06"],
  checkov: [],
  rationale: "a mistake or an intruder that makes machines shows first on the bill",
  remediation: "write a notification that is enabled, has a threshold of 100 or less, and names contact_emails, contact_groups or contact_roles",
  references: ["https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets"],
  evaluate: (budget) => {
    const attribute = "notification";
    const notifications = budget.blocks(attribute);
    if (notifications === unresolved) return { state: "unknown", attribute, why: "a dynamic block makes them" };
    const isInTime = (n: Block) => String(n.get("enabled")) === "true" && Number(n.get("threshold")) <= 100 && contacts.some((to) => isSome(n.get(to)));
    return notifications.some(isInTime) ? pass : { state: "fail", attribute, actual: "none in time", expected: "one of 100 percent or less, to somebody" };
  },
};

/** A list that is known only after the plan names somebody too. */
function isSome(list: ReturnType<Block["get"]>): boolean {
  return list === unresolved || (Array.isArray(list) && list.length > 0);
}
