import { DiskEncryptionSet } from "../../../constructs/compute/disk-encryption-set";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const keyId = "/subscriptions/x/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv/keys/disks";
const set = synthesize((stack) => {
  const made = new DiskEncryptionSet(stack, "Disks", {
    placement: { region: "norwayeast", resourceGroupName: "rg-runtime", tags: { env: "prod" } },
    name: "des-altinn-prod",
    key: { versionlessId: "https://kv.vault.azure.net/keys/disks", resourceVersionlessId: keyId },
  });
  expect(resolved(stack, made.id)).toBe("${azurerm_disk_encryption_set.Disks.id}");
});

describe("DiskEncryptionSet", () => {
  it("comes with the identity that uses its key and a lock, and nothing else", () =>
    expect(inventory(set)).toEqual({
      azurerm_disk_encryption_set: ["Disks"],
      azurerm_user_assigned_identity: ["Disks/KeyAccess/Identity"],
      azurerm_role_assignment: ["Disks/KeyAccess/Grant"],
      azurerm_management_lock: ["Disks/Lock"],
    }));

  it("follows the rotation of the key", () =>
    expect(set.azurerm_disk_encryption_set?.Disks).toEqual({
      name: "des-altinn-prod",
      location: "norwayeast",
      resource_group_name: "rg-runtime",
      tags: { env: "prod" },
      encryption_type: "EncryptionAtRestWithCustomerKey",
      key_vault_key_id: "https://kv.vault.azure.net/keys/disks",
      auto_key_rotation_enabled: true,
      identity: { type: "UserAssigned", identity_ids: ["${azurerm_user_assigned_identity.Disks_KeyAccess_Identity.id}"] },
      depends_on: ["azurerm_role_assignment.Disks_KeyAccess_Grant"],
      lifecycle: { prevent_destroy: true },
    }));

  it("may use its key alone, and cannot be deleted", () => {
    expect(set.azurerm_role_assignment?.["Disks/KeyAccess/Grant"]?.scope).toBe(keyId);
    expect(set.azurerm_role_assignment?.["Disks/KeyAccess/Grant"]?.description).toBe("The disk encryption set wraps its keys with this one");
    expect(set.azurerm_management_lock?.["Disks/Lock"]?.scope).toBe("${azurerm_disk_encryption_set.Disks.id}");
  });
});
