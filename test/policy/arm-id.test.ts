import { armIdOf } from "../../policy/arm-id";

const group = "/subscriptions/s/resourceGroups/RG";

describe("a literal id", () => {
  it("names a resource in its group, in small letters", () =>
    expect(armIdOf(`${group}/providers/Microsoft.KeyVault/vaults/KV`)).toEqual({ name: "kv", types: ["azurerm_key_vault"], group: "rg", whole: true }));
  it("is read whatever the case of its letters", () =>
    expect(armIdOf("/SUBSCRIPTIONS/s/RESOURCEGROUPS/rg/PROVIDERS/MICROSOFT.KEYVAULT/VAULTS/kv")).toEqual({
      name: "kv",
      types: ["azurerm_key_vault"],
      group: "rg",
      whole: true,
    }));
  it("of a child names the parent, and says that it is not that", () =>
    expect(armIdOf(`${group}/providers/Microsoft.KeyVault/vaults/kv/keys/k`)).toEqual({ name: "kv", types: ["azurerm_key_vault"], group: "rg", whole: false }));
  it("of a group names it", () => expect(armIdOf(group)).toEqual({ name: "rg", types: ["azurerm_resource_group"], group: undefined, whole: true }));
  it("of a type that is not listed names the group it lies in", () =>
    expect(armIdOf(`${group}/providers/Microsoft.Web/sites/w`)).toEqual({ name: "rg", types: ["azurerm_resource_group"], group: undefined, whole: false }));
  it("may begin with a reference", () =>
    expect(armIdOf("${data.azurerm_subscription.s.id}/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv")).toMatchObject({
      name: "kv",
      group: "rg",
      whole: true,
    }));
  it("may hold a reference in its subscription", () => expect(armIdOf("/subscriptions/${var.s}/resourceGroups/rg")).toMatchObject({ name: "rg" }));
});

it.each([
  "",
  "kv",
  "/subscriptions/s",
  "/providers/Microsoft.KeyVault/vaults/kv",
  "https://kv.vault.azure.net",
  "${var.x}",
  "/subscriptions/s/resourceGroups/${var.g}",
  "rg/resourceGroups/rg",
])("%p names nothing", (text) => expect(armIdOf(text)).toBeUndefined());
