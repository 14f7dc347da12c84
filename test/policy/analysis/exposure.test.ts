import { describePath, exposureOf, exposures, type PathVerdict } from "../../../policy/analysis/exposure";
import { storeTypes } from "../../../policy/analysis/store-types";
import { isKnownType } from "../../../policy/provider/facts";
import { type Changes, change } from "../support/change";
import { graphOf, type Json } from "../support/graph";

const network = {
  azurerm_virtual_network: { v: { name: "vnet" }, hub: { name: "hub" } },
  azurerm_subnet: { s: { name: "snet", virtual_network_name: "${azurerm_virtual_network.v.name}" } },
  azurerm_virtual_network_peering: {
    p: { virtual_network_name: "${azurerm_virtual_network.hub.name}", remote_virtual_network_id: "${azurerm_virtual_network.v.id}" },
  },
};
const endpointTo = (target: string) => ({
  azurerm_private_endpoint: { e: { subnet_id: "${azurerm_subnet.s.id}", private_service_connection: { private_connection_resource_id: `\${${target}.id}` } } },
});
const account = "azurerm_storage_account.a";
const closedAccount: Json = {
  resource: {
    ...network,
    ...endpointTo(account),
    azurerm_storage_account: {
      a: {
        name: "stdata",
        public_network_access_enabled: false,
        shared_access_key_enabled: false,
        allow_nested_items_to_be_public: false,
        network_rules: { default_action: "Deny", bypass: ["None"] },
      },
    },
  },
};

/** Every path of the only store, with its verdict. */
function paths(json: Json, changes: Changes = {}, address = account): [string, PathVerdict][] {
  const graph = graphOf(change(json, changes, address));
  const store = graph.resources.find((r) => r.address === address);
  if (store === undefined) throw new Error(`there is no ${address}`);
  return exposureOf(store, graph).paths.map((path) => [describePath(path), path.verdict]);
}

const overEndpoint: [string, PathVerdict] = ["private endpoint from stack/azurerm_private_endpoint.e (Entra ID)", "both"];

describe("a storage account", () => {
  it("is reached over its private endpoint alone, from its network and the peered one", () => {
    expect(paths(closedAccount)).toEqual([overEndpoint]);
    const [exposure] = exposures(graphOf(closedAccount));
    expect(exposure?.paths[0]?.networks.map((r) => r.address)).toEqual(["azurerm_virtual_network.v", "azurerm_virtual_network.hub"]);
    expect(exposure?.verdict).toBe("both");
  });

  it("is open to everybody when the public endpoint is on and nothing denies", () =>
    expect(paths(closedAccount, { public_network_access_enabled: true, network_rules: undefined })).toEqual([
      ["public endpoint from everywhere (Entra ID)", "no network"],
      ["trusted Azure services from Microsoft's services with an identity that has a role (Entra ID)", "both"],
      overEndpoint,
    ]));

  it("says so of azurerm's defaults, with keys and without a name", () =>
    expect(paths({ resource: { azurerm_storage_account: { a: { name: "stdata" } } } })).toEqual([
      ["public endpoint from everywhere (Entra ID, access key, shared access signature, anonymous)", "neither"],
      ["trusted Azure services from Microsoft's services with an identity that has a role (Entra ID)", "both"],
    ]));

  it("lets in whom its firewall names, and all the world where a range is that wide", () =>
    expect(paths(closedAccount, { public_network_access_enabled: true, "network_rules.ip_rules": ["193.160.0.0/16", "0.0.0.0/1"] })).toEqual([
      ["firewall rule from 193.160.0.0/16 (Entra ID)", "both"],
      ["firewall rule from 0.0.0.0/1 (Entra ID)", "no network"],
      overEndpoint,
    ]));

  it("is reached from subnets by service endpoints", () =>
    expect(paths(closedAccount, { public_network_access_enabled: true, "network_rules.virtual_network_subnet_ids": ["${azurerm_subnet.s.id}"] })).toEqual([
      ["service endpoint from stack/azurerm_subnet.s (Entra ID)", "both"],
      overEndpoint,
    ]));

  it("asks nobody for a name when containers may be public, whatever the network", () =>
    expect(paths(closedAccount, { allow_nested_items_to_be_public: true })).toEqual([
      ["private endpoint from stack/azurerm_private_endpoint.e (Entra ID, anonymous)", "no authentication"],
    ]));

  it("takes rules of a resource of their own instead of the block's", () =>
    expect(
      paths(closedAccount, {
        public_network_access_enabled: true,
        network_rules: undefined,
        "azurerm_storage_account_network_rules.n": { storage_account_id: "${azurerm_storage_account.a.id}", default_action: "Deny", bypass: ["None"] },
      }),
    ).toEqual([overEndpoint]));

  it.each([
    ["the public endpoint", { public_network_access_enabled: "${var.x}", network_rules: undefined }],
    ["the firewall's default", { public_network_access_enabled: true, "network_rules.default_action": "${var.x}" }],
    ["the addresses", { public_network_access_enabled: true, "network_rules.ip_rules": "${var.x}" }],
    ["who may come without a name", { allow_nested_items_to_be_public: "${var.x}" }],
  ] satisfies [string, Changes][])("is undecided when %s cannot be told", (_, changes) => {
    const graph = graphOf(change(closedAccount, changes, account));
    expect(exposures(graph).map(({ verdict }) => verdict)).toEqual(["undecided"]);
  });

  it("counts an endpoint that only may be made, for what may open a store is against it", () =>
    expect(paths(closedAccount, { "azurerm_private_endpoint.e.count": "${var.x}" })).toEqual([overEndpoint]));
});

describe("a database server", () => {
  const server = "azurerm_postgresql_flexible_server.s";
  const json = (body: object, more: object = {}): Json => ({
    resource: { ...network, azurerm_postgresql_flexible_server: { s: { name: "psql", ...body } }, ...more },
  });
  const rule = (start: string, end: string) => ({
    azurerm_postgresql_flexible_server_firewall_rule: { r: { server_id: `\${${server}.id}`, start_ip_address: start, end_ip_address: end } },
  });

  it("that stands in a subnet has no public endpoint", () =>
    expect(paths(json({ delegated_subnet_id: "${azurerm_subnet.s.id}" }), {}, server)).toEqual([
      ["virtual network from stack/azurerm_subnet.s (password)", "both"],
    ]));

  it("is reached by nobody without a firewall rule", () => expect(paths(json({}), {}, server)).toEqual([]));

  it.each([
    ["10.0.0.1", "10.0.0.9", "10.0.0.1 to 10.0.0.9", "both"],
    ["0.0.0.0", "0.0.0.0", "all of Azure, other customers included", "no network"],
    ["0.0.0.0", "255.255.255.255", "0.0.0.0 to 255.255.255.255", "no network"],
    ["${var.x}", "10.0.0.9", "addresses known only after the plan", "undecided"],
  ] as const)("lets in %s to %s as its rule says", (start, end, from, verdict) =>
    expect(paths(json({}, rule(start, end)), {}, server)).toEqual([[`firewall rule from ${from} (password)`, verdict]]),
  );
});

it("knows only types that azurerm has", () => expect(Object.keys(storeTypes).filter((type) => !isKnownType(type))).toEqual([]));

it.each(
  Object.keys(storeTypes).filter((type) => !["azurerm_postgresql_flexible_server", "azurerm_mssql_server", "azurerm_mysql_flexible_server"].includes(type)),
)("finds %s open as azurerm's defaults make it", (type) =>
  expect(exposures(graphOf({ resource: { [type]: { x: { name: "x" } } } })).map(({ verdict }) => ["no network", "neither"].includes(verdict))).toEqual([true]),
);

it("does not take another kind of resource for a store", () => {
  const graph = graphOf({ resource: { azurerm_subnet: { s: { name: "s" } } } });
  expect(exposures(graph)).toEqual([]);
  expect(() => exposureOf(graph.resources[1] as never, graph)).toThrow(/^azurerm_subnet is no data store - allowed azurerm_storage_account, /);
});
