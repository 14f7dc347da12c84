import { budgetNotRaised } from "../../../../policy/rules/plan/budget-not-raised";
import { describeChanges, updating } from "../../support/good-plan";

const budget = "azurerm_consumption_budget_resource_group.b";
const notify = { threshold: 80, enabled: true, contact_emails: ["a@example.com"] };
const to = updating(budget, { name: "b", amount: 1000, notification: [notify, { ...notify, threshold: 100 }] });

describeChanges(budgetNotRaised, [
  ["lets a budget be raised by half", [to({ amount: 1500 })], { [budget]: "pass" }],
  ["finds one that is raised by more", [to({ amount: 1501 })], { [budget]: "fail" }, "the budget goes from 1000 to 1501"],
  ["lets a budget be lowered", [to({ amount: 10 })], { [budget]: "pass" }],
  ["finds a threshold at which nobody is told any more", [to({ notification: [notify] })], { [budget]: "fail" }, "the budget notifies at fewer thresholds"],
  ["finds a notification that is switched off", [to({ notification: [notify, { ...notify, threshold: 100, enabled: false }] })], { [budget]: "fail" }],
  ["cannot tell an amount that only the apply tells", [to({ amount: undefined }, { unknown: { amount: true } })], { [budget]: "unknown" }],
  ["is not about a new budget", [{ address: budget, after: { amount: 1 } }], { [budget]: "notApplicable" }],
]);
