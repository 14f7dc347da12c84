import { keyUses } from "../../../policy/analysis/keys";
import { type Changes, change } from "../support/change";
import { graphOf, graphOfStacks, type Json } from "../support/graph";

const key = "azurerm_key_vault_key.k";
const json: Json = {
  resource: {
    azurerm_resource_group: { g: { name: "rg" } },
    azurerm_key_vault: { v: { name: "kv", resource_group_name: "${azurerm_resource_group.g.name}" } },
    azurerm_key_vault_key: {
      k: {
        name: "data",
        key_vault_id: "${azurerm_key_vault.v.id}",
        key_type: "RSA-HSM",
        key_size: 3072,
        rotation_policy: { automatic: { time_after_creation: "P1Y" }, expire_after: "P2Y" },
      },
    },
    azurerm_user_assigned_identity: { i: { name: "id" } },
    azurerm_storage_account: { s: { name: "st" } },
    azurerm_storage_account_customer_managed_key: {
      c: { storage_account_id: "${azurerm_storage_account.s.id}", key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}" },
    },
    azurerm_disk_encryption_set: { d: { name: "des", key_vault_key_id: "${azurerm_key_vault_key.k.id}" } },
    azurerm_role_assignment: {
      user: {
        scope: "${azurerm_key_vault_key.k.resource_versionless_id}",
        role_definition_name: "Key Vault Crypto Service Encryption User",
        principal_id: "${azurerm_user_assigned_identity.i.principal_id}",
      },
      officer: { scope: "${azurerm_key_vault.v.id}", role_definition_name: "Key Vault Crypto Officer", principal_id: "0001" },
      owner: { scope: "${azurerm_resource_group.g.id}", role_definition_name: "Owner", principal_id: "0002" },
      reader: { scope: "${azurerm_key_vault.v.id}", role_definition_name: "Key Vault Secrets User", principal_id: "0003" },
    },
  },
};
const read = (changes: Changes = {}) => keyUses(graphOf(change(json, changes, key)))[0];

describe("a key", () => {
  it("tells where it lives, what it protects, and who can use it, the nearest first", () => {
    const found = read();
    expect(found?.vault?.name).toBe("kv");
    expect(found?.kind).toBe("RSA-HSM 3072");
    expect(found?.protects.map(({ name }) => name).sort()).toEqual(["des", "st"]);
    expect(found?.holders.map(({ name, role, through }) => `${name}: ${role} (${through})`)).toEqual([
      "id: Key Vault Crypto Service Encryption User (key)",
      "0001: Key Vault Crypto Officer (vault)",
      "0002: Owner (group)",
    ]);
  });

  it.each<[string, Changes, readonly [boolean, string | undefined, string | undefined]]>([
    ["in hardware, and rotates", {}, [true, "P1Y", "P2Y"]],
    ["in software", { key_type: "RSA" }, [false, "P1Y", "P2Y"]],
    ["without a rotation", { rotation_policy: undefined }, [true, undefined, undefined]],
    ["with a rotation that only the plan tells", { "rotation_policy.automatic.time_after_creation": "${var.x}" }, [true, "known only after the plan", "P2Y"]],
  ])("is %s", (_, changes, expected) => {
    const found = read(changes);
    expect([found?.inHardware, found?.rotatesAfter, found?.expiresAfter]).toEqual(expected);
  });

  it("is found from another stack", () => {
    const state = { backend: { azurerm: { key: "keys.tfstate", storage_account_name: "s", container_name: "c" } } };
    const keys = { ...json, terraform: state, output: { id: { value: "${azurerm_key_vault_key.k.id}" } } } as Json;
    const user: Json = {
      data: { terraform_remote_state: { keys: { backend: "azurerm", config: state.backend.azurerm } } },
      resource: { azurerm_container_registry: { r: { name: "cr", encryption: { key_vault_key_id: "${data.terraform_remote_state.keys.outputs.id}" } } } },
    };
    const [found] = keyUses(graphOfStacks({ keys, user }));
    expect(found?.protects.map(({ stack, name }) => `${stack} ${name}`)).toContain("user cr");
  });
});

it("says of a graph without keys that there are none", () => expect(keyUses(graphOf({ resource: { azurerm_key_vault: { v: {} } } }))).toEqual([]));
