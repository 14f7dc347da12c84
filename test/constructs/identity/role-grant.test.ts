import { RoleGrant, type RoleGrantProps } from "../../../constructs/identity/role-grant";
import { synthesize } from "../../support/synthesize";

const grant = (change: Partial<RoleGrantProps> = {}) =>
  synthesize((stack) => {
    new RoleGrant(stack, "Grant", {
      role: "Storage Blob Data Contributor",
      scope: "/subscriptions/x/resourceGroups/rg-skd",
      principalId: "22222222-2222-4222-8222-222222222222",
      principalType: "ServicePrincipal",
      description: "The workload writes its blobs",
      ...change,
    });
  });

const assignment = {
  scope: "/subscriptions/x/resourceGroups/rg-skd",
  role_definition_name: "Storage Blob Data Contributor",
  principal_id: "22222222-2222-4222-8222-222222222222",
  principal_type: "ServicePrincipal",
  description: "The workload writes its blobs",
};

describe("RoleGrant", () => {
  it("says who may do what, where and why", () => expect(grant()).toEqual({ azurerm_role_assignment: { Grant: assignment } }));

  it("is for groups too", () =>
    expect(grant({ principalType: "Group" })).toEqual({ azurerm_role_assignment: { Grant: { ...assignment, principal_type: "Group" } } }));

  it("refuses a whole subscription", () =>
    expect(() => grant({ scope: "/subscriptions/x" })).toThrow("prod-test/Grant: the role would reach further than a resource group - got /subscriptions/x"));
});
