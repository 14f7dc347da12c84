import { ManagedIdentity } from "../../../constructs/identity/managed-identity";
import { resolved, synthesize } from "../../support/synthesize";

const placement = { region: "norwayeast", resourceGroupName: "rg-skd", tags: { env: "prod" } } as const;

describe("ManagedIdentity", () => {
  it("is an identity and no right at all", () =>
    expect(synthesize((stack) => new ManagedIdentity(stack, "Identity", { placement, name: "id-skd-prod" }))).toEqual({
      azurerm_user_assigned_identity: { Identity: { name: "id-skd-prod", location: "norwayeast", resource_group_name: "rg-skd", tags: { env: "prod" } } },
    }));

  it("hands out its id, its principal and its client id", () => {
    synthesize((stack) => {
      const { id, principalId, clientId } = new ManagedIdentity(stack, "Identity", { placement, name: "id-skd-prod" });
      expect(resolved(stack, { id, principalId, clientId })).toEqual({
        id: "${azurerm_user_assigned_identity.Identity.id}",
        principalId: "${azurerm_user_assigned_identity.Identity.principal_id}",
        clientId: "${azurerm_user_assigned_identity.Identity.client_id}",
      });
    });
    expect.assertions(1);
  });
});
