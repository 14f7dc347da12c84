import { monthlyBudget } from "../../../constructs/governance/budget-terms";

const terms = { amount: 5000, startDate: "2027-01-01", contacts: ["a@example.no", "b@example.no"] };

describe("monthlyBudget", () => {
  it("tells everybody three times", () => {
    const told = { enabled: true, operator: "GreaterThanOrEqualTo", contactEmails: ["a@example.no", "b@example.no"] };
    expect(monthlyBudget("x", terms)).toEqual({
      amount: 5000,
      timeGrain: "Monthly",
      timePeriod: { startDate: "2027-01-01T00:00:00Z" },
      notification: [
        { ...told, threshold: 80, thresholdType: "Actual" },
        { ...told, threshold: 100, thresholdType: "Actual" },
        { ...told, threshold: 110, thresholdType: "Forecasted" },
      ],
    });
  });

  it("names where the mistake is", () => {
    expect(() => monthlyBudget("x", { ...terms, amount: 0 })).toThrow("x: amount is too small - got 0");
    expect(() => monthlyBudget("x", { ...terms, startDate: "2027-01-02" })).toThrow("x: startDate is not the first day of a month - got 2027-01-02");
    expect(() => monthlyBudget("x", { ...terms, contacts: [] })).toThrow("x: contacts is empty - got none");
  });
});
