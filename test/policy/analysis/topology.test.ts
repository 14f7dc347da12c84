import { topologyOf } from "../../../policy/analysis/topology";
import { graphOf, type Json } from "../support/graph";

const peering = (from: string, to: string) => ({
  virtual_network_name: `\${azurerm_virtual_network.${from}.name}`,
  remote_virtual_network_id: `\${azurerm_virtual_network.${to}.id}`,
});
const network = (name: string) => ({ name, address_space: ["10.0.0.0/16"] });
const json: Json = {
  resource: {
    azurerm_virtual_network: { hub: network("hub"), a: network("a"), b: network("b") },
    azurerm_virtual_network_peering: { p: peering("hub", "a"), q: peering("a", "hub"), r: peering("hub", "b"), s: peering("b", "hub") },
    azurerm_subnet: {
      open: { virtual_network_name: "${azurerm_virtual_network.hub.name}", address_prefixes: ["10.0.0.0/24"] },
      guarded: { virtual_network_name: "${azurerm_virtual_network.a.name}", address_prefixes: "${var.x}" },
    },
    azurerm_network_security_group: { n: {} },
    azurerm_subnet_network_security_group_association: {
      x: { subnet_id: "${azurerm_subnet.guarded.id}", network_security_group_id: "${azurerm_network_security_group.n.id}" },
    },
    azurerm_route_table: { t: { route: [{ address_prefix: "0.0.0.0/0", next_hop_type: "VirtualAppliance" }] } },
    azurerm_subnet_route_table_association: { x: { subnet_id: "${azurerm_subnet.guarded.id}", route_table_id: "${azurerm_route_table.t.id}" } },
    azurerm_storage_account: { s: { name: "st" } },
    azurerm_private_endpoint: {
      e: { subnet_id: "${azurerm_subnet.guarded.id}", private_service_connection: { private_connection_resource_id: "${azurerm_storage_account.s.id}" } },
    },
    azurerm_kubernetes_cluster: { k: { name: "aks", default_node_pool: { vnet_subnet_id: "${azurerm_subnet.guarded.id}" } } },
    azurerm_public_ip: { in: { name: "in" }, out: { name: "out" }, unused: { name: "unused" } },
    azurerm_lb: { l: { frontend_ip_configuration: [{ public_ip_address_id: "${azurerm_public_ip.in.id}" }] } },
    azurerm_nat_gateway_public_ip_association: { n: { public_ip_address_id: "${azurerm_public_ip.out.id}" } },
    azurerm_firewall_policy_rule_collection_group: {
      g: {
        application_rule_collection: [
          { action: "Allow", rule: [{ name: "login", description: "Sign in", destination_fqdns: ["idporten.no"] }] },
          { action: "Deny", rule: [{ name: "rest", destination_fqdns: ["*"] }] },
        ],
        network_rule_collection: { action: "Allow", rule: { name: "time", destination_addresses: ["1.2.3.4"] } },
      },
    },
  },
};
const topology = topologyOf(graphOf(json));

describe("the networks of a graph", () => {
  it("have a hub where others are peered with one", () =>
    expect(topology.networks.map(({ place, hub, peers }) => [place.name, hub, peers])).toEqual([
      ["hub", true, ["stack/azurerm_virtual_network.a", "stack/azurerm_virtual_network.b"]],
      ["a", false, ["stack/azurerm_virtual_network.hub"]],
      ["b", false, ["stack/azurerm_virtual_network.hub"]],
    ]));

  it("have none where two are peered with each other alone", () => {
    const two = topologyOf(
      graphOf({
        resource: {
          azurerm_virtual_network: { a: network("a"), b: network("b") },
          azurerm_virtual_network_peering: { p: peering("a", "b"), q: peering("b", "a") },
        },
      }),
    );
    expect(two.networks.map(({ hub }) => hub)).toEqual([false, false]);
  });

  it("tell of a subnet what guards it, where its way out leads, and what stands in it", () => {
    const [open] = topology.networks[0]?.subnets ?? [];
    const [guarded] = topology.networks[1]?.subnets ?? [];
    expect([open?.guarded, open?.defaultRoute, open?.ranges]).toEqual([false, undefined, ["10.0.0.0/24"]]);
    expect([guarded?.guarded, guarded?.defaultRoute, guarded?.ranges]).toEqual([true, "VirtualAppliance", []]);
    expect(guarded?.endpoints.map(({ to }) => to?.name)).toEqual(["st"]);
    expect(guarded?.holds.map(({ name }) => name)).toEqual(["aks"]);
  });

  it("tell which addresses answer, and which are for the way out alone", () =>
    expect(topology.entries.map(({ place, at, inbound }) => [place.name, at?.type, inbound])).toEqual([
      ["in", "azurerm_lb", true],
      ["out", "azurerm_nat_gateway_public_ip_association", false],
      ["unused", undefined, true],
    ]));

  it("tell what a firewall lets out, and not what it stops", () =>
    expect(topology.egress.map(({ name, purpose, to }) => [name, purpose, to])).toEqual([
      ["login", "Sign in", ["idporten.no"]],
      ["time", undefined, ["1.2.3.4"]],
    ]));
});
