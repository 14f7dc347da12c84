import { defaultOf, isKnownType, isTaggable, locationOf } from "../../../policy/provider/facts";

it("knows azurerm's types, and none of JavaScript's own", () => {
  expect(["azurerm_storage_account", "azurerm_none", "azapi_resource", "constructor", "__proto__", "toString"].filter(isKnownType)).toEqual([
    "azurerm_storage_account",
  ]);
});

it("knows azurerm's defaults, at the top and in blocks", () => {
  expect(defaultOf("azurerm_storage_account", "public_network_access_enabled")).toBe(true);
  expect(defaultOf("azurerm_storage_account", "blob_properties.delete_retention_policy.days")).toBe(7);
  expect(defaultOf("azurerm_storage_account", "account_tier")).toBeUndefined();
  expect(defaultOf("azurerm_storage_account", "constructor")).toBeUndefined();
  expect(defaultOf("azurerm_none", "a")).toBeUndefined();
});

it("knows what Azure does where azurerm sends nothing", () => {
  expect(defaultOf("azurerm_key_vault", "rbac_authorization_enabled")).toBe(false);
  expect(defaultOf("azurerm_log_analytics_workspace", "local_authentication_enabled")).toBe(true);
});

it("knows what lies somewhere and what takes tags", () => {
  expect(["azurerm_key_vault", "azurerm_monitor_action_group", "azurerm_key_vault_key", "azurerm_none", "constructor"].map(locationOf)).toEqual([
    "required",
    "optional",
    undefined,
    undefined,
    undefined,
  ]);
  expect(["azurerm_key_vault", "azurerm_key_vault_key", "azurerm_subnet"].filter(isTaggable)).toEqual(["azurerm_key_vault", "azurerm_key_vault_key"]);
});
