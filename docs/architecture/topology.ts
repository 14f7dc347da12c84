import { type Resource, unresolved, type Value } from "../../policy/model";
import { nameOf, ofType, ownerOf, type Platform, target } from "./reference-platform";

interface Network {
  readonly resource: Resource;
  readonly ranges: readonly string[];
}

interface Endpoint {
  /** Name of what it leads to. */
  readonly of: string;
  readonly subresource: string;
}

export interface Subnet {
  readonly resource: Resource;
  readonly network: Resource;
  readonly range: string;
  /** How what stands in it reaches the internet. */
  readonly wayOut: "the firewall" | "itself" | "no way";
  /** What else than endpoints stands in it. */
  readonly occupants: readonly string[];
  readonly endpoints: readonly Endpoint[];
}

export interface Topology {
  readonly networks: readonly Network[];
  readonly subnets: readonly Subnet[];
  /** Each once, whichever side it was written on. */
  readonly peerings: readonly { readonly from: Resource; readonly to: Resource }[];
}

/** What stands in a subnet of its own kind, and the attribute that says where. */
const occupantTypes: readonly (readonly [type: string, attribute: string, what: string])[] = [
  ["azurerm_firewall", "ip_configuration.subnet_id", "firewall"],
  ["azurerm_bastion_host", "ip_configuration.subnet_id", "Bastion"],
  ["azurerm_application_gateway", "gateway_ip_configuration.subnet_id", "entry"],
  ["azurerm_private_dns_resolver_inbound_endpoint", "ip_configurations.subnet_id", "resolver, for questions from inside"],
  ["azurerm_private_dns_resolver_outbound_endpoint", "subnet_id", "resolver, for questions to others"],
  ["azurerm_kubernetes_cluster", "default_node_pool.vnet_subnet_id", "cluster"],
  ["azurerm_kubernetes_cluster_node_pool", "vnet_subnet_id", "nodes"],
];

/** Where the way out is the service's own public address. */
const outByThemselves = ["firewall", "Bastion", "entry"];

/** The networks of some stacks, read from the references of the synthesized JSON. */
export function readTopology(platform: Platform, stacks: readonly string[]): Topology {
  const networks = ofType(platform, "azurerm_virtual_network", stacks).map((resource) => ({ resource, ranges: strings(resource.get("address_space")) }));
  const subnets = ofType(platform, "azurerm_subnet", stacks).flatMap((resource) => {
    const network = target(platform, resource, "virtual_network_name");
    return network === undefined ? [] : [readSubnet(platform, stacks, resource, network)];
  });
  return { networks, subnets, peerings: readPeerings(platform, stacks) };
}

function readSubnet(platform: Platform, stacks: readonly string[], resource: Resource, network: Resource): Subnet {
  const occupants = occupantTypes.flatMap(([type, attribute, what]) =>
    ofType(platform, type, stacks)
      .filter((occupant) => target(platform, occupant, attribute) === resource)
      .map((occupant) => ({ what, text: occupantText(what, occupant) })),
  );
  const endpoints = ofType(platform, "azurerm_private_endpoint", stacks).filter((endpoint) => target(platform, endpoint, "subnet_id") === resource);
  const routed = ofType(platform, "azurerm_subnet_route_table_association", stacks).some(
    (association) => target(platform, association, "subnet_id") === resource && leadsToFirewall(platform, association),
  );
  const own = occupants.some(({ what }) => outByThemselves.includes(what));
  return {
    resource,
    network,
    range: strings(resource.get("address_prefixes")).join(", "),
    wayOut: routed ? "the firewall" : own ? "itself" : "no way",
    occupants: occupants.map(({ text }) => text),
    endpoints: endpoints.map((endpoint) => readEndpoint(platform, endpoint)),
  };
}

function occupantText(what: string, occupant: Resource): string {
  const owner = ownerOf(occupant.stack);
  return what === "nodes" && owner !== undefined ? `nodes of ${owner}` : `${what} ${nameOf(occupant)}`;
}

function leadsToFirewall(platform: Platform, association: Resource): boolean {
  const table = target(platform, association, "route_table_id");
  return table !== undefined && target(platform, table, "route.next_hop_in_ip_address")?.type === "azurerm_firewall";
}

function readEndpoint(platform: Platform, endpoint: Resource): Endpoint {
  const of = target(platform, endpoint, "private_service_connection.private_connection_resource_id");
  return {
    of: of === undefined ? "something outside" : nameOf(of),
    subresource: strings(endpoint.get("private_service_connection.subresource_names")).join(", "),
  };
}

function readPeerings(platform: Platform, stacks: readonly string[]): Topology["peerings"] {
  const found = new Map<string, { readonly from: Resource; readonly to: Resource }>();
  for (const peering of ofType(platform, "azurerm_virtual_network_peering", stacks)) {
    const from = target(platform, peering, "virtual_network_name");
    const to = target(platform, peering, "remote_virtual_network_id");
    if (from === undefined || to === undefined) continue;
    const id = [from, to].map(({ stack, name }) => `${stack}/${name}`).sort();
    if (!found.has(id.join(" "))) found.set(id.join(" "), { from, to });
  }
  return [...found.values()];
}

/** The strings of a list, or a string alone. */
function strings(value: Value | typeof unresolved): readonly string[] {
  if (value === unresolved) return [];
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string");
}
