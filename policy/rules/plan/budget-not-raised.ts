import { notApplicable, pass, type Rule, unresolved, type Value } from "../../model";
import { bothOf, plannedChange, values } from "../../plan/sides";
import { cannotTell, fails } from "../../plan/words";
import { asList, isObject } from "../../stack-json";

// What a year brings is a tenth or a fifth. Beyond half, the thresholds, at 80 or 100 percent, lie past what was ever planned for.
const most = 1.5;

export const budgetNotRaised: Rule = {
  id: "plan/budget-not-raised",
  title: "a budget is raised by no more than half at once, and goes on telling whom it told",
  severity: "medium",
  resourceTypes: ["azurerm_consumption_budget_resource_group", "azurerm_consumption_budget_subscription", "azurerm_consumption_budget_management_group"],
  subject: "change",
  controls: ["NOR-RES-06"],
  checkov: [],
  rationale: "a budget that is raised so that it is quiet warns of nothing any more",
  remediation: "raise the amount by half at most, or record an exception that says who pays; keep the notifications",
  references: ["https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets"],
  evaluate: (budget) => {
    const sides = bothOf(budget);
    if (plannedChange(budget) === undefined || sides === undefined) return notApplicable;
    const [was, will] = values(sides, "amount");
    if (will === unresolved || was === unresolved) return cannotTell("amount");
    if (Number(will) > Number(was) * most)
      return fails(`the budget goes from ${Number(was)} to ${Number(will)}`, will, `${Number(was) * most} at most`, "amount");
    const [told, tells] = [sides.before, sides.after].map((side) => asList(side.body.notification).filter((n) => !isOff(n)).length);
    return Number(tells) < Number(told) ? fails("the budget notifies at fewer thresholds", tells, String(told), "notification") : pass;
  },
};

function isOff(notification: Value): boolean {
  return isObject(notification) && notification.enabled === false;
}
