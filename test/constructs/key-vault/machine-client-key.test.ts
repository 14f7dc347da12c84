import { MachineClientKey } from "../../../constructs/key-vault/machine-client-key";
import { resolved, synthesize } from "../../support/synthesize";

const common = { vaultId: "/subscriptions/x/vault", name: "maskinporten-altinn", tags: { env: "prod" } };
const key = {
  name: "maskinporten-altinn",
  key_vault_id: "/subscriptions/x/vault",
  key_type: "RSA-HSM",
  key_size: 3072,
  key_opts: ["sign", "verify"],
  rotation_policy: { automatic: { time_after_creation: "P9M" }, expire_after: "P1Y", notify_before_expiry: "P60D" },
  tags: { env: "prod" },
  lifecycle: { prevent_destroy: true },
};

describe("MachineClientKey", () => {
  it("stays in the HSM, only signs, and is renewed three months before it ends", () =>
    expect(synthesize((stack) => new MachineClientKey(stack, "Key", common))).toEqual({ azurerm_key_vault_key: { Key: key } }));

  it("waits for what must be there first", () =>
    expect(synthesize((stack) => new MachineClientKey(stack, "Key", { ...common, dependsOn: [{ fqn: "azurerm_x.officer" }] }))).toEqual({
      azurerm_key_vault_key: { Key: { ...key, depends_on: ["azurerm_x.officer"] } },
    }));

  it("hands out what a workload, Maskinporten and an alert need, and none of it is secret", () => {
    synthesize((stack) => {
      const { name, vaultId, versionlessId, resourceId, publicKeyPem, expiryEvents } = new MachineClientKey(stack, "Key", common);
      expect(resolved(stack, { name, vaultId, versionlessId, resourceId, publicKeyPem, expiryEvents })).toEqual({
        name: "maskinporten-altinn",
        vaultId: "/subscriptions/x/vault",
        versionlessId: "${azurerm_key_vault_key.Key.versionless_id}",
        resourceId: "${azurerm_key_vault_key.Key.resource_versionless_id}",
        publicKeyPem: "${azurerm_key_vault_key.Key.public_key_pem}",
        expiryEvents: ["Microsoft.KeyVault.KeyNearExpiry", "Microsoft.KeyVault.KeyExpired", "Microsoft.KeyVault.KeyNewVersionCreated"],
      });
    });
    expect.assertions(1);
  });
});
