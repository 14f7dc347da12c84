import { unresolved, type Value } from "../../../policy/model";
import { asWritten, underPresentNames } from "../../../policy/provider/earlier-names";
import names from "../../../policy/provider/earlier-names.json";
import { isKnownType, removedIn } from "../../../policy/provider/facts";
import { at, graphOf, type Json } from "../support/graph";

const resource = (type: string, body: Json) => at(graphOf({ resource: { [type]: { a: body } } }), `${type}.a`);
const read = (type: string, body: Json, path: string) => resource(type, body).get(path);
const countOf = (type: string, body: Json, path: string) => {
  const blocks = resource(type, body).blocks(path);
  return blocks === unresolved ? unresolved : blocks.length;
};

const cluster = "azurerm_kubernetes_cluster";

describe("an attribute under its earlier name", () => {
  it.each<[sentence: string, type: string, body: Json, path: string, value: Value | typeof unresolved]>([
    ["is read", "azurerm_storage_account", { enable_https_traffic_only: false }, "https_traffic_only_enabled", false],
    ["is read of azurerm 2.x too", "azurerm_storage_account", { allow_blob_public_access: true }, "allow_nested_items_to_be_public", true],
    [
      "does not count beside the present one",
      "azurerm_key_vault",
      { enable_rbac_authorization: false, rbac_authorization_enabled: true },
      "rbac_authorization_enabled",
      true,
    ],
    [
      "counts beside a present one that is null",
      "azurerm_key_vault",
      { enable_rbac_authorization: true, rbac_authorization_enabled: null },
      "rbac_authorization_enabled",
      true,
    ],
    ["is nothing when it is null", "azurerm_storage_account", { enable_https_traffic_only: null }, "https_traffic_only_enabled", true],
    ["is turned round", "azurerm_log_analytics_workspace", { local_authentication_disabled: true }, "local_authentication_enabled", false],
    ["is turned round as a text", "azurerm_route_table", { disable_bgp_route_propagation: "false" }, "bgp_route_propagation_enabled", true],
    [
      "is not told when it is turned round and not told",
      "azurerm_route_table",
      { disable_bgp_route_propagation: "${var.x}" },
      "bgp_route_propagation_enabled",
      unresolved,
    ],
    ["is not told when it is not told", "azurerm_storage_account", { enable_https_traffic_only: "${var.x}" }, "https_traffic_only_enabled", unresolved],
    ["has its value translated", "azurerm_subnet", { enforce_private_link_endpoint_network_policies: true }, "private_endpoint_network_policies", "Disabled"],
    [
      "has its value translated the other way",
      "azurerm_subnet",
      { private_endpoint_network_policies_enabled: true },
      "private_endpoint_network_policies",
      "Enabled",
    ],
    ["becomes a list", "azurerm_subnet", { address_prefix: "10.0.0.0/24" }, "address_prefixes", ["10.0.0.0/24"]],
    ["is read inside a block", cluster, { default_node_pool: [{ enable_host_encryption: true }] }, "default_node_pool.host_encryption_enabled", true],
    ["is read out of a block that is no more", cluster, { addon_profile: [{ azure_policy: [{ enabled: true }] }] }, "azure_policy_enabled", true],
    [
      "is read into a block that was not yet",
      cluster,
      { api_server_authorized_ip_ranges: ["1.2.3.4/32"] },
      "api_server_access_profile.authorized_ip_ranges",
      ["1.2.3.4/32"],
    ],
    ["is not told of a dynamic block", cluster, { dynamic: { addon_profile: {} } }, "azure_policy_enabled", unresolved],
    ["is not told of a dynamic block inside", cluster, { addon_profile: { dynamic: [{ azure_policy: {} }] } }, "azure_policy_enabled", unresolved],
    ["is not told of a block of which there are two", cluster, { addon_profile: [{}, {}] }, "azure_policy_enabled", unresolved],
    ["is read beside its switch", "azurerm_container_registry", { retention_policy: { days: 7, enabled: true } }, "retention_policy_in_days", 7],
    [
      "is nothing when its switch is off",
      "azurerm_container_registry",
      { retention_policy: { days: 7, enabled: false } },
      "retention_policy_in_days",
      undefined,
    ],
    ["is read of a removed type", "azurerm_mysql_server", { ssl_enforcement: "Enabled" }, "ssl_enforcement_enabled", true],
    [
      "is read of a removed type's block",
      "azurerm_mariadb_server",
      { storage_profile: [{ geo_redundant_backup: "Enabled" }] },
      "geo_redundant_backup_enabled",
      true,
    ],
    ["is left as it is when nobody knows the value", "azurerm_mysql_server", { ssl_enforcement: "Maybe" }, "ssl_enforcement_enabled", "Maybe"],
    ["is read under a later name", "azurerm_cosmosdb_account", { local_authentication_enabled: false }, "local_authentication_disabled", true],
  ])("%s", (_, type, body, path, value) => expect(read(type, body, path)).toEqual(value));

  it("is read in each of several blocks", () => {
    const blocks = resource("azurerm_linux_virtual_machine_scale_set", {
      network_interface: [{ ip_forwarding_enabled: true }, { enable_ip_forwarding: false }],
    }).blocks("network_interface");
    expect(blocks === unresolved ? [] : blocks.map((block) => block.get("enable_ip_forwarding"))).toEqual([true, false]);
  });

  it.each<[sentence: string, type: string, body: Json, path: string, count: number | typeof unresolved]>([
    ["are those of the earlier name", "azurerm_monitor_diagnostic_setting", { log: [{ category: "a" }, { category: "b" }] }, "enabled_log", 2],
    [
      "are not those that were switched off",
      "azurerm_monitor_diagnostic_setting",
      { log: [{ category: "a" }, { category: "b", enabled: false }] },
      "enabled_log",
      1,
    ],
    ["are none when all were", "azurerm_monitor_diagnostic_setting", { log: { category: "b", enabled: "false" } }, "enabled_log", 0],
    ["are not told when the switch is not", "azurerm_monitor_diagnostic_setting", { log: [{ category: "b", enabled: "${var.x}" }] }, "enabled_log", unresolved],
    ["are not told of a dynamic block", "azurerm_monitor_diagnostic_setting", { dynamic: { log: {} } }, "enabled_log", unresolved],
    ["are found in another", cluster, { addon_profile: { oms_agent: { enabled: true } } }, "oms_agent", 1],
    ["are not found in another where they were off", cluster, { addon_profile: { oms_agent: { enabled: false } } }, "oms_agent", 0],
    ["are made of a list", "azurerm_container_registry", { georeplication_locations: ["norwaywest", "westeurope"] }, "georeplications", 2],
    ["are not told of a list that is not told", "azurerm_container_registry", { georeplication_locations: "${var.x}" }, "georeplications", unresolved],
    ["are switched off where the name is the same", "azurerm_container_registry", { encryption: [{ enabled: false, key_vault_key_id: "k" }] }, "encryption", 0],
    ["stay where they are on", "azurerm_container_registry", { encryption: [{ enabled: true, key_vault_key_id: "k" }] }, "encryption", 1],
  ])("blocks %s", (_, type, body, path, count) => expect(countOf(type, body, path)).toBe(count));
});

describe("the names", () => {
  it.each([null, "x", 3, true, [], [null], ["x"], {}])("are looked for in odd JSON without complaint: %j", (odd) => {
    for (const [type, paths] of Object.entries(names.types as Record<string, Record<string, { name: string }[]>>)) {
      for (const { name } of Object.values(paths).flat()) {
        for (const part of [name, name.split(".")[0] ?? ""]) expect(() => underPresentNames(type, { [part]: odd, dynamic: odd })).not.toThrow();
      }
    }
  });
  it("are of types that azurerm has or had", () =>
    expect([...Object.keys(names.types), ...Object.keys(names.gone)].filter((type) => !isKnownType(type) && removedIn(type) === undefined)).toEqual([]));
  it("leave a block of present names as it is", () => {
    const body = { https_traffic_only_enabled: true, network_rules: [{ default_action: "Deny" }] };
    expect(underPresentNames("azurerm_storage_account", body)).toBe(body);
    expect(underPresentNames("constructor", body)).toBe(body);
  });
});

it("tells where an attribute is written", () => {
  expect(asWritten("azurerm_storage_account", { enable_https_traffic_only: false }, "https_traffic_only_enabled")).toBe("enable_https_traffic_only");
  expect(asWritten("azurerm_storage_account", {}, "https_traffic_only_enabled")).toBe("https_traffic_only_enabled");
  expect(asWritten("azurerm_monitor_diagnostic_setting", { log: [{ category: "a" }] }, "enabled_log.category")).toBe("log.category");
  expect(asWritten(cluster, { default_node_pool: { enable_host_encryption: false } }, "default_node_pool.host_encryption_enabled")).toBe(
    "default_node_pool.enable_host_encryption",
  );
});
