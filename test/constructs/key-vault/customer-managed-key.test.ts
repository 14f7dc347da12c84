import { RoleGrant } from "../../../constructs/identity/role-grant";
import { CustomerManagedKey } from "../../../constructs/key-vault/customer-managed-key";
import { resolved, synthesize } from "../../support/synthesize";

const common = { vaultId: "/subscriptions/x/vault", name: "storage", tags: { env: "prod" } };
const key = {
  name: "storage",
  key_vault_id: "/subscriptions/x/vault",
  key_type: "RSA-HSM",
  key_size: 3072,
  key_opts: ["unwrapKey", "wrapKey"],
  rotation_policy: { automatic: { time_after_creation: "P1Y" }, expire_after: "P2Y", notify_before_expiry: "P90D" },
  tags: { env: "prod" },
  lifecycle: { prevent_destroy: true },
};

describe("CustomerManagedKey", () => {
  it("stays in the HSM, only wraps other keys, and is renewed every year", () =>
    expect(synthesize((stack) => new CustomerManagedKey(stack, "Key", common))).toEqual({ azurerm_key_vault_key: { Key: key } }));

  it("waits for what must be there first", () => {
    const resources = synthesize((stack) => {
      const officer = new RoleGrant(stack, "Officer", {
        role: "Key Vault Crypto Officer",
        scope: "/subscriptions/x/resourceGroups/y/vault",
        principalId: "22222222-2222-4222-8222-222222222222",
        principalType: "Group",
        description: "deployers make keys",
      });
      new CustomerManagedKey(stack, "Key", { ...common, dependsOn: [officer] });
    });
    expect(resources.azurerm_key_vault_key).toEqual({ Key: { ...key, depends_on: ["azurerm_role_assignment.Officer"] } });
  });

  it("hands out ids without a version, so that whoever uses the key follows its rotation, and the newest version for who takes no other", () => {
    synthesize((stack) => {
      const { versionlessId, currentVersionId, resourceVersionlessId } = new CustomerManagedKey(stack, "Key", common);
      expect(resolved(stack, { versionlessId, currentVersionId, resourceVersionlessId })).toEqual({
        versionlessId: "${azurerm_key_vault_key.Key.versionless_id}",
        currentVersionId: "${azurerm_key_vault_key.Key.id}",
        resourceVersionlessId: "${azurerm_key_vault_key.Key.resource_versionless_id}",
      });
    });
    expect.assertions(1);
  });
});
