import { Lazy, Token } from "cdktf";
import { Budget, type BudgetProps } from "../../../constructs/governance/budget";
import { synthesize } from "../../support/synthesize";

const budget = (change: Partial<BudgetProps> = {}) =>
  synthesize((stack) => {
    new Budget(stack, "Budget", {
      resourceGroupId: "/subscriptions/x/resourceGroups/y",
      amount: 5000,
      startDate: "2027-01-01",
      contacts: ["drift@example.no"],
      ...change,
    });
  });

const told = { enabled: true, operator: "GreaterThanOrEqualTo", contact_emails: ["drift@example.no"] };

describe("Budget", () => {
  it("tells people at four fifths, when all is spent, and before a tenth too much is", () =>
    expect(budget()).toEqual({
      azurerm_consumption_budget_resource_group: {
        Budget: {
          name: "monthly",
          resource_group_id: "/subscriptions/x/resourceGroups/y",
          amount: 5000,
          time_grain: "Monthly",
          time_period: { start_date: "2027-01-01T00:00:00Z" },
          notification: [
            { ...told, threshold: 80, threshold_type: "Actual" },
            { ...told, threshold: 100, threshold_type: "Actual" },
            { ...told, threshold: 110, threshold_type: "Forecasted" },
          ],
        },
      },
    }));

  it.each([0, 0.5, -1, Number.NaN])("refuses the amount %d", (amount) =>
    expect(() => budget({ amount })).toThrow(`prod-test/Budget: amount is too small - got ${amount}; allowed 1 or more; set the monthly amount`),
  );

  it.each(["2027-01-02", "2027-13-01", "1.1.2027", "2027-01-01T00:00:00Z"])("refuses %s, which is not the first day of a month", (startDate) =>
    expect(() => budget({ startDate })).toThrow(
      `prod-test/Budget: startDate is not the first day of a month - got ${startDate}; allowed dates such as 2027-01-01; take the first of the month`,
    ),
  );

  it("refuses to tell nobody", () =>
    expect(() => budget({ contacts: [] })).toThrow("prod-test/Budget: contacts is empty - got none; allowed one e-mail address or more; name who is told"));

  it("takes what only Terraform knows", () =>
    expect(() => budget({ amount: Token.asNumber("${var.amount}"), startDate: Lazy.stringValue({ produce: () => "${var.from}" }) })).not.toThrow());
});
