import { defaultOf, isKnownType, isTaggable, locationOf, removedIn } from "../../../policy/provider/facts";
import removed from "../../../policy/provider/removed-types.json";

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

it("knows Data Factory and Synapse, which the facts were taken without", () => {
  expect(isKnownType("azurerm_data_factory")).toBe(true);
  expect(defaultOf("azurerm_synapse_workspace", "public_network_access_enabled")).toBe(true);
  expect(locationOf("azurerm_synapse_workspace")).toBe("required");
});

it("knows the types that earlier versions had, with their defaults, and takes them for none of its own", () => {
  expect(removedIn("azurerm_mysql_server")).toEqual({ version: "4.0", successor: "azurerm_mysql_flexible_server" });
  expect(["azurerm_storage_account", "azurerm_none", "constructor"].map(removedIn)).toEqual([undefined, undefined, undefined]);
  expect(isKnownType("azurerm_mysql_server")).toBe(false);
  expect(defaultOf("azurerm_mysql_server", "public_network_access_enabled")).toBe(true);
  expect(isTaggable("azurerm_mysql_server")).toBe(true);
  expect(Object.keys(removed.types).filter(isKnownType)).toEqual([]);
});
