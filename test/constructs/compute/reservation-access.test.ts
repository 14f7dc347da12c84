import { ReservationAccess } from "../../../constructs/compute/reservation-access";
import { resolved, synthesize } from "../../support/synthesize";

const access = (resourceGroupId: string) =>
  synthesize((stack) => {
    const made = new ReservationAccess(stack, "Access", { resourceGroupId, principalId: "p" });
    expect(resolved(stack, made.fqn)).toBe("${azurerm_role_assignment.Access}");
  });

describe("ReservationAccess", () => {
  it("is the one wide role that AKS demands, on the group of the reservations", () =>
    expect(access("/subscriptions/x/resourceGroups/rg-capacity")).toEqual({
      azurerm_role_assignment: {
        Access: {
          scope: "/subscriptions/x/resourceGroups/rg-capacity",
          role_definition_name: "Contributor",
          principal_id: "p",
          principal_type: "ServicePrincipal",
          description: "The cluster puts its nodes on the reserved capacity",
        },
      },
    }));

  it("refuses a whole subscription", () =>
    expect(() => access("/subscriptions/x")).toThrow("prod-test/Access: the role would reach further than a resource group - got /subscriptions/x"));
});
