import { EligibleRole, type EligibleRoleProps } from "../../../constructs/identity/eligible-role";
import { synthesize } from "../../support/synthesize";

const role = (change: Partial<EligibleRoleProps> = {}) =>
  synthesize((stack) => {
    new EligibleRole(stack, "Readers", {
      role: "Reader",
      subscriptionId: "33333333-3333-4333-8333-333333333333",
      scope: "/subscriptions/x/resourceGroups/rg-skd",
      groupId: "22222222-2222-4222-8222-222222222222",
      justification: "The owner sees its own resources",
      ...change,
    });
  });

const assignment = {
  scope: "/subscriptions/x/resourceGroups/rg-skd",
  role_definition_id:
    "/subscriptions/33333333-3333-4333-8333-333333333333/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7",
  principal_id: "22222222-2222-4222-8222-222222222222",
  justification: "The owner sees its own resources",
  schedule: { expiration: { duration_days: 365 } },
};

describe("EligibleRole", () => {
  it("lets a group ask for the role, for a year", () => expect(role()).toEqual({ azurerm_pim_eligible_role_assignment: { Readers: assignment } }));

  it("ends sooner when asked to", () =>
    expect(role({ days: 30 })).toEqual({
      azurerm_pim_eligible_role_assignment: { Readers: { ...assignment, schedule: { expiration: { duration_days: 30 } } } },
    }));

  it.each([0, 366])("refuses %d days", (days) =>
    expect(() => role({ days })).toThrow(`prod-test/Readers: days is out of range - got ${days}; allowed 1 to 365; leave it out for 365`),
  );

  it("refuses a whole subscription", () =>
    expect(() => role({ scope: "/subscriptions/x" })).toThrow("prod-test/Readers: the role would reach further than a resource group - got /subscriptions/x"));
});
