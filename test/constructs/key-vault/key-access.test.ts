import { KeyAccess } from "../../../constructs/key-vault/key-access";
import { resolved, synthesize } from "../../support/synthesize";

const keyId = "/subscriptions/x/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv/keys/redis";

describe("KeyAccess", () => {
  it("is an identity that may wrap keys with the one key, and do nothing else", () => {
    const resources = synthesize((stack) => {
      const { identity, grant } = new KeyAccess(stack, "KeyAccess", {
        placement: { region: "norwaywest", resourceGroupName: "rg-data", tags: { env: "prod" } },
        name: "amr-altinn-prod",
        key: { resourceVersionlessId: keyId },
        user: "The cache",
      });
      expect(resolved(stack, [identity.id, grant.fqn])).toEqual([
        "${azurerm_user_assigned_identity.KeyAccess_Identity.id}",
        "${azurerm_role_assignment.KeyAccess_Grant}",
      ]);
    });
    expect(resources).toEqual({
      azurerm_user_assigned_identity: {
        "KeyAccess/Identity": { name: "id-amr-altinn-prod", location: "norwaywest", resource_group_name: "rg-data", tags: { env: "prod" } },
      },
      azurerm_role_assignment: {
        "KeyAccess/Grant": {
          scope: keyId,
          role_definition_name: "Key Vault Crypto Service Encryption User",
          principal_id: "${azurerm_user_assigned_identity.KeyAccess_Identity.principal_id}",
          principal_type: "ServicePrincipal",
          description: "The cache wraps its keys with this one",
        },
      },
    });
  });
});
