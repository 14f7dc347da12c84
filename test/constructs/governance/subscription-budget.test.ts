import { SubscriptionBudget, type SubscriptionBudgetProps } from "../../../constructs/governance/subscription-budget";
import { synthesize } from "../../support/synthesize";

const budget = (change: Partial<SubscriptionBudgetProps> = {}) =>
  synthesize((stack) => {
    new SubscriptionBudget(stack, "Budget", { subscriptionId: "x", amount: 5000, startDate: "2027-01-01", contacts: ["drift@example.no"], ...change });
  }).azurerm_consumption_budget_subscription?.Budget;

const told = { enabled: true, operator: "GreaterThanOrEqualTo", contact_emails: ["drift@example.no"] };
const whole = {
  name: "monthly",
  subscription_id: "/subscriptions/x",
  amount: 5000,
  time_grain: "Monthly",
  time_period: { start_date: "2027-01-01T00:00:00Z" },
  notification: [
    { ...told, threshold: 80, threshold_type: "Actual" },
    { ...told, threshold: 100, threshold_type: "Actual" },
    { ...told, threshold: 110, threshold_type: "Forecasted" },
  ],
};

describe("SubscriptionBudget", () => {
  it("is of the whole subscription", () => expect(budget()).toEqual(whole));

  it("counts what carries a tag", () =>
    expect(budget({ tag: { key: "finops_serviceownercode", value: "skd" } })).toEqual({
      ...whole,
      name: "monthly-finops_serviceownercode-skd",
      filter: { tag: [{ name: "finops_serviceownercode", operator: "In", values: ["skd"] }] },
    }));

  it("refuses what every budget refuses", () => expect(() => budget({ contacts: [] })).toThrow("prod-test/Budget: contacts is empty"));
});
