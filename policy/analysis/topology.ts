import { type Block, type Graph, type Resource, unresolved, type Value } from "../model";
import { push } from "../push";
import { type Place, type PlaceOf, places } from "./place";

/** A private endpoint and what it leads to. */
export interface EndpointNode {
  readonly place: Place;
  /** Undefined when it leads out of the graph. */
  readonly to: Place | undefined;
}

/** A subnet, what stands in it, and what guards it. */
export interface SubnetNode {
  readonly place: Place;
  readonly ranges: readonly string[];
  /** Does a network security group hang on it? */
  readonly guarded: boolean;
  /** Where its default route leads: `VirtualAppliance`; undefined when nothing says. */
  readonly defaultRoute: string | undefined;
  readonly endpoints: readonly EndpointNode[];
  /** What else stands in it: gateways, clusters, databases. */
  readonly holds: readonly Place[];
}

/** A virtual network. */
export interface NetworkNode {
  readonly place: Place;
  readonly ranges: readonly string[];
  /** Is it the one that others are peered with? */
  readonly hub: boolean;
  readonly subnets: readonly SubnetNode[];
  /** The networks it is peered with, as `stack/address`. */
  readonly peers: readonly string[];
}

/** A public address, and what answers on it. */
export interface EntryNode {
  readonly place: Place;
  /** What has the address: a gateway, a firewall; undefined for one that nothing in the graph uses. */
  readonly at: Place | undefined;
  /** Can somebody on the internet begin a connection there, or is it only for the way out? */
  readonly inbound: boolean;
  /** Names it answers to. */
  readonly hosts: readonly string[];
}

/** What may be reached outside, as a firewall lists it. */
export interface EgressNode {
  readonly place: Place;
  readonly name: string;
  readonly purpose: string | undefined;
  readonly to: readonly string[];
}

/** Networks, the ways in and the ways out. */
export interface Topology {
  readonly networks: readonly NetworkNode[];
  readonly entries: readonly EntryNode[];
  readonly egress: readonly EgressNode[];
}

/** How the networks of a graph hang together. */
export function topologyOf(graph: Graph, placeOf: PlaceOf = places(graph)): Topology {
  const networks = graph.ofType("azurerm_virtual_network");
  const inNetwork = new Map<Resource, Resource[]>();
  for (const subnet of graph.ofType("azurerm_subnet")) {
    for (const network of graph.targets(subnet, "virtual_network_name")) push(inNetwork, network, subnet);
  }
  const peers = new Map<Resource, Resource[]>();
  for (const peering of graph.ofType("azurerm_virtual_network_peering")) {
    for (const from of graph.targets(peering, "virtual_network_name")) {
      for (const to of graph.targets(peering, "remote_virtual_network_id")) if (from !== to) push(peers, from, to);
    }
  }
  const standing = residents(graph);
  const most = Math.max(2, ...networks.map((network) => new Set(peers.get(network)).size));
  return {
    networks: networks.map((network) => {
      const others = [...new Set(peers.get(network))];
      return {
        place: placeOf(network),
        ranges: texts(network.get("address_space")),
        // Two that are peered with each other alone are no hub and spoke.
        hub: others.length >= 2 && (others.length === most || others.every((other) => new Set(peers.get(other)).size < others.length)),
        subnets: (inNetwork.get(network) ?? []).map((subnet) => subnetOf(subnet, standing.get(subnet) ?? [], graph, placeOf)),
        peers: others.map(({ stack, address }) => `${stack}/${address}`),
      };
    }),
    entries: entriesOf(graph, placeOf),
    egress: egressOf(graph, placeOf),
  };
}

const aside =
  /^azurerm_(?:subnet_\w+|network_watcher_flow_log|role_assignment|management_lock|monitor_\w+|virtual_network\w*|subnet|key_vault|storage_account\w*)$/;

/** What refers to each subnet and stands in it. */
function residents(graph: Graph): ReadonlyMap<Resource, Resource[]> {
  const found = new Map<Resource, Resource[]>();
  for (const resource of graph.resources) {
    if (resource.kind !== "managed" || aside.test(resource.type)) continue;
    for (const target of graph.targets(resource)) if (target.type === "azurerm_subnet" && target.kind === "managed") push(found, target, resource);
  }
  return found;
}

function subnetOf(subnet: Resource, inside: readonly Resource[], graph: Graph, placeOf: PlaceOf): SubnetNode {
  const tables = graph.referring(subnet, "azurerm_subnet_route_table_association", "subnet_id").flatMap((made) => graph.targets(made, "route_table_id"));
  const isEndpoint = (resource: Resource) => resource.type === "azurerm_private_endpoint";
  return {
    place: placeOf(subnet),
    ranges: texts(subnet.get("address_prefixes")),
    guarded: graph.referring(subnet, "azurerm_subnet_network_security_group_association", "subnet_id").length > 0,
    defaultRoute: tables.map(defaultRouteOf).find((hop) => hop !== undefined),
    endpoints: inside.filter(isEndpoint).map((endpoint) => {
      const [to] = graph.targets(endpoint, "private_service_connection.private_connection_resource_id").filter((r) => r.kind === "managed");
      return { place: placeOf(endpoint), to: to && placeOf(to) };
    }),
    holds: inside.filter((resource) => !isEndpoint(resource)).map(placeOf),
  };
}

function defaultRouteOf(table: Resource): string | undefined {
  const routes = blocksOf(table, "route");
  const hop = routes.find((route) => route.get("address_prefix") === "0.0.0.0/0")?.get("next_hop_type");
  return typeof hop === "string" ? hop : undefined;
}

// They have an address to answer with, and take nothing that did not begin inside.
const outbound = /^azurerm_(?:nat_gateway\w*|firewall)$/;

function entriesOf(graph: Graph, placeOf: PlaceOf): EntryNode[] {
  const addresses = graph.ofType("azurerm_public_ip");
  const users = new Map<Resource, Resource>();
  if (addresses.length > 0) {
    for (const resource of graph.resources) {
      if (resource.kind !== "managed" || /diagnostic|lock|policy|flow_log/.test(resource.type)) continue;
      for (const target of graph.targets(resource)) if (target.type === "azurerm_public_ip" && !users.has(target)) users.set(target, resource);
    }
  }
  return addresses.map((address) => {
    const user = users.get(address);
    const hosts = user === undefined ? [] : blocksOf(user, "http_listener").map((listener) => listener.get("host_name"));
    const inbound = user === undefined || !outbound.test(user.type) || graph.ofType("azurerm_firewall_nat_rule_collection").length > 0;
    return { place: placeOf(address), at: user && placeOf(user), inbound, hosts: [...new Set(hosts.filter((host) => typeof host === "string"))] };
  });
}

function egressOf(graph: Graph, placeOf: PlaceOf): EgressNode[] {
  return graph
    .ofType("azurerm_firewall_policy_rule_collection_group")
    .flatMap((group) =>
      ["application_rule_collection", "network_rule_collection"].flatMap((kind) =>
        collectionsOf(group, kind).flatMap(({ action, rules }) =>
          action === "Deny" ? [] : rules.map((rule): EgressNode => ({ place: placeOf(group), ...ruleOf(rule) })),
        ),
      ),
    );
}

type Written = Readonly<Record<string, Value>>;

/** The collections as they are written: a rule's list of names is a literal wherever it is one. */
function collectionsOf(group: Resource, kind: string): { action: string; rules: readonly Written[] }[] {
  const list = (value: Value): readonly Written[] =>
    (Array.isArray(value) ? value : [value]).filter((item): item is Written => typeof item === "object" && item !== null && !Array.isArray(item));
  return list(group.body[kind]).map((collection) => ({ action: String(collection.action ?? "Allow"), rules: list(collection.rule) }));
}

function ruleOf(rule: Written): Pick<EgressNode, "name" | "purpose" | "to"> {
  const to = ["destination_fqdns", "destination_fqdn_tags", "destination_urls", "destination_addresses", "web_categories"].flatMap((key) => texts(rule[key]));
  return { name: String(rule.name ?? ""), purpose: typeof rule.description === "string" ? rule.description : undefined, to };
}

function blocksOf(resource: Resource, path: string): readonly Block[] {
  const blocks = resource.blocks(path);
  return blocks === unresolved ? [] : blocks;
}

function texts(value: Value | typeof unresolved): readonly string[] {
  if (value === unresolved) return [];
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}
