import { OfflineProvider } from "../../../offline/provider/provider";
import { conform } from "../../../offline/provider/state";
import { isObject, Unknown, unknown, type Value, type ValueObject } from "../../../offline/provider/values";
import { type Block, typeOfBlock } from "../../../offline/schema/model";
import { resourceSchema } from "../../../offline/schema/schema";

const provider = new OfflineProvider();
provider.configure({ subscription_id: "sub", tenant_id: "tenant" });

/** A configuration of a type: what is not written is null, or no block. */
function configured(type: string, written: object): ValueObject {
  return empty(resourceSchema(type).block, conform(typeOfBlock(resourceSchema(type).block), written) as ValueObject);
}

function empty(block: Block, value: ValueObject): ValueObject {
  const blocks = Object.entries(block.blocks).map(([name, { nesting, block: inner }]): [string, Value] => {
    const items = value[name];
    return [name, Array.isArray(items) ? items.map((item) => (isObject(item) ? empty(inner, item) : item)) : nesting === "single" ? null : []];
  });
  return { ...value, ...Object.fromEntries(blocks) };
}

const created = (type: string, written: object) => {
  const config = configured(type, written);
  return provider.apply(type, null, provider.plan(type, null, config, config).value).value as ValueObject;
};

describe("a plan of something new", () => {
  const config = configured("azurerm_key_vault", {
    name: "kv",
    location: "norwayeast",
    resource_group_name: "rg",
    sku_name: "premium",
    network_acls: [{ bypass: "None", default_action: "Deny" }],
  });
  const planned = provider.plan("azurerm_key_vault", null, config, config).value as ValueObject;

  it("keeps what is written", () =>
    expect(planned).toMatchObject({ name: "kv", sku_name: "premium", network_acls: [{ bypass: "None", default_action: "Deny" }] }));
  it("puts in azurerm's defaults", () => expect(planned).toMatchObject({ public_network_access_enabled: true, soft_delete_retention_days: 90 }));
  it("leaves open what Azure decides, blocks too", () => {
    for (const name of ["id", "vault_uri", "rbac_authorization_enabled", "contact"]) expect(planned[name]).toBeInstanceOf(Unknown);
  });
  it("leaves empty what nobody decides", () => expect(planned).toMatchObject({ tags: null, purge_protection_enabled: null, timeouts: null }));
  it("keeps write-only values out", () => {
    const secret = configured("azurerm_key_vault_secret", { name: "s", key_vault_id: "/v", value_wo: "secret", value_wo_version: 1 });
    expect(provider.plan("azurerm_key_vault_secret", null, secret, secret).value).toMatchObject({ value_wo: null, value_wo_version: 1 });
  });
});

describe("a plan of a change", () => {
  const before = created("azurerm_subnet", { name: "snet", resource_group_name: "rg", virtual_network_name: "vnet", address_prefixes: ["10.0.0.0/24"] });
  const change = (written: object) => {
    const config = configured("azurerm_subnet", {
      name: "snet",
      resource_group_name: "rg",
      virtual_network_name: "vnet",
      address_prefixes: ["10.0.0.0/24"],
      ...written,
    });
    return provider.plan("azurerm_subnet", before, { ...before, ...Object.fromEntries(Object.entries(config).filter(([, value]) => value !== null)) }, config);
  };

  it("is what was there when nothing changes", () => expect(change({})).toEqual({ value: before, replacedBy: [], diagnostics: [] }));
  it("can be in place", () => expect(change({ address_prefixes: ["10.0.1.0/24"] }).replacedBy).toEqual([]));
  it("names what a resource does not survive", () =>
    expect(change({ name: "other", virtual_network_name: "other" }).replacedBy).toEqual([["name"], ["virtual_network_name"]]));
  it("is a replacement also for a value that only the apply will know", () => {
    const config = { ...configured("azurerm_subnet", {}), ...before, virtual_network_name: unknown };
    expect(provider.plan("azurerm_subnet", before, config, config).replacedBy).toEqual([["virtual_network_name"]]);
  });

  it("keeps what Azure filled into an item of a set that is written without it", () => {
    const written = {
      name: "agw",
      location: "norwayeast",
      resource_group_name: "rg",
      probe: [{ name: "p", interval: 30, path: "/", protocol: "Http", timeout: 30, unhealthy_threshold: 3, match: [{ status_code: ["200"] }] }],
    };
    const gateway = created("azurerm_application_gateway", written);
    const config = configured("azurerm_application_gateway", written);
    // Terraform's own merge takes the item for a new one: the default of its port is not in the configuration.
    const { value } = provider.plan("azurerm_application_gateway", gateway, { ...gateway, probe: config.probe ?? null }, config);
    expect((value as ValueObject).probe).toEqual(gateway.probe);
  });
});

describe("what Azure tells after an apply", () => {
  it.each<readonly [string, object, object]>([
    ["azurerm_resource_group", { name: "rg", location: "norwayeast" }, { id: "/subscriptions/sub/resourceGroups/rg" }],
    [
      "azurerm_subnet",
      { name: "snet", virtual_network_name: "vnet", resource_group_name: "rg" },
      { id: "/subscriptions/sub/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/snet" },
    ],
    ["azurerm_postgresql_flexible_server_database", { name: "db", server_id: "/s" }, { id: "/s/databases/db" }],
    ["azurerm_key_vault", { name: "kv", resource_group_name: "rg" }, { vault_uri: "https://kv.vault.azure.net/" }],
    [
      "azurerm_key_vault_key",
      { name: "k", key_vault_id: "/subscriptions/sub/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv" },
      {
        versionless_id: "https://kv.vault.azure.net/keys/k",
        resource_versionless_id: "/subscriptions/sub/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv/keys/k",
      },
    ],
    ["azurerm_monitor_diagnostic_setting", { name: "audit", target_resource_id: "/t" }, { id: "/t|audit" }],
    ["azurerm_container_registry", { name: "cr", resource_group_name: "rg" }, { login_server: "cr.azurecr.io" }],
    [
      "azurerm_data_factory",
      { name: "adf", resource_group_name: "rg" },
      { id: "/subscriptions/sub/resourceGroups/rg/providers/Microsoft.Data/dataFactory/adf" },
    ],
  ])("%s: %j", (type, written, expected) => expect(created(type, written)).toMatchObject(expected));

  it("is the same each time, and holds nothing that is not known", () => {
    const identity = { name: "id", resource_group_name: "rg", location: "norwayeast" };
    expect(created("azurerm_user_assigned_identity", identity)).toEqual(created("azurerm_user_assigned_identity", identity));
    expect(created("azurerm_user_assigned_identity", identity)).toMatchObject({ tenant_id: "tenant", principal_id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(created("azurerm_user_assigned_identity", identity).principal_id).not.toBe(
      created("azurerm_user_assigned_identity", { ...identity, name: "id2" }).principal_id,
    );
    expect(JSON.stringify(created("azurerm_kubernetes_cluster", { name: "aks", resource_group_name: "rg", default_node_pool: [{ name: "a" }] }))).not.toContain(
      "known after apply",
    );
  });

  it("has secrets that say that they open nothing", () => {
    const { primary_access_key: key } = created("azurerm_storage_account", { name: "st", resource_group_name: "rg" });
    expect(Buffer.from(String(key), "base64").toString()).toMatch(/^offline, opens nothing: [0-9a-f]{64}$/);
  });
});

describe("failures that a test asks for", () => {
  const refusing = new OfflineProvider({ fail: (operation, { type }) => ({ summary: `${operation} ${type}` }) });
  const group = { id: "/g", name: "rg", location: "norwayeast" };
  it("leave the state as it was", () => {
    expect(refusing.apply("azurerm_resource_group", null, group)).toEqual({ value: null, diagnostics: [{ summary: "create azurerm_resource_group" }] });
    expect(refusing.apply("azurerm_resource_group", group, { ...group, tags: {} })).toEqual({
      value: group,
      diagnostics: [{ summary: "update azurerm_resource_group" }],
    });
    expect(refusing.apply("azurerm_resource_group", group, null)).toEqual({ value: group, diagnostics: [{ summary: "delete azurerm_resource_group" }] });
    expect(refusing.read("azurerm_resource_group", group)).toEqual({ value: group, diagnostics: [{ summary: "read azurerm_resource_group" }] });
  });
});
