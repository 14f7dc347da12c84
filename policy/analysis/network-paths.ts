import { isAnywhere } from "../anywhere";
import { type Graph, type Resource, unresolved, type Value } from "../model";
import type { Firewall, StoreType } from "./store-types";
import { isOpen, type Tri } from "./switch";

/** One way through the network to a store. */
export interface NetworkPath {
  readonly via: "public endpoint" | "firewall rule" | "trusted Azure services" | "service endpoint" | "private endpoint" | "virtual network";
  /** Who can take it: `everywhere`, a range of addresses, the address of a subnet or of an endpoint. */
  readonly from: string;
  /** Must one be in the right network to take it? */
  readonly affiliated: Tri;
  /** The attribute or resource that opens it. */
  readonly attribute: string;
  /** What the path leads over, nearest the store first: an endpoint, its subnet. */
  readonly over: readonly Resource[];
  /** The virtual networks from which it can be taken: the subnet's, and those that are peered with it. */
  readonly networks: readonly Resource[];
}

const endpoint = "azurerm_private_endpoint";
const target = "private_service_connection.private_connection_resource_id";

/** Every way through the network to a store, the open ones first. What may exist counts: here the doubt is against us. */
export function networkPaths(store: Resource, type: StoreType, graph: Graph): NetworkPath[] {
  return [...publicPaths(store, type, graph), ...injected(store, type, graph), ...endpoints(store, graph)];
}

function publicPaths(store: Resource, type: StoreType, graph: Graph): NetworkPath[] {
  const { public: access, firewall } = type;
  if (access === undefined || isInjected(store, type)) return [];
  const state = isOpen(store, access);
  const trusted = firewall === undefined ? [] : trustedServices(store, firewall, graph);
  // A vault that is closed to the internet still takes what its firewall lets Microsoft's services do.
  if (state === "no") return trusted;
  const { attribute } = access;
  const letIn = firewall === undefined ? [everywhere("yes", attribute)] : throughFirewall(store, firewall, attribute, graph);
  const doubted = letIn.map((path): NetworkPath => (state === "undecided" && path.affiliated === "no" ? { ...path, affiliated: "undecided" } : path));
  return [...doubted, ...trusted];
}

function isInjected(store: Resource, { injected: attribute, public: access }: StoreType): boolean {
  if (attribute === undefined || access?.attribute === "private_cluster_enabled") return false;
  const subnet = store.get(attribute);
  return subnet !== undefined && subnet !== null && subnet !== "";
}

function everywhere(open: Tri, attribute: string): NetworkPath {
  return { via: "public endpoint", from: "everywhere", affiliated: open === "undecided" ? "undecided" : "no", attribute, over: [], networks: [] };
}

/** Where the rules of a firewall stand: in the store, or in resources of their own. */
function holders(store: Resource, { standalone }: Firewall, graph: Graph): { resource: Resource; within: (path: string) => string }[] {
  const apart = standalone === undefined ? [] : graph.perhapsReferring(store, standalone.type, standalone.through);
  if (apart.length > 0) return apart.map((resource) => ({ resource, within: (path) => path.slice(path.indexOf(".") + 1) }));
  return [{ resource: store, within: (path) => path }];
}

function trustedServices(store: Resource, firewall: Firewall, graph: Graph): NetworkPath[] {
  const { trusted } = firewall;
  if (trusted === undefined) return [];
  return holders(store, firewall, graph).flatMap(({ resource, within }) => {
    const attribute = within(trusted.attribute);
    const open = isOpen(resource, { ...trusted, attribute });
    if (open === "no") return [];
    // A list of services that Microsoft keeps, each with an identity that must have a role: named, though not by us.
    return [
      { via: "trusted Azure services", from: "Microsoft's services with an identity that has a role", affiliated: "yes", attribute, over: [], networks: [] },
    ];
  });
}

function throughFirewall(store: Resource, firewall: Firewall, publicAttribute: string, graph: Graph): NetworkPath[] {
  const inBlocks = holders(store, firewall, graph).flatMap(({ resource, within }) => {
    const closed = firewall.default === undefined ? "no" : isOpen(resource, { ...firewall.default, attribute: within(firewall.default.attribute) });
    const byDefault = closed === "no" ? [] : [everywhere(closed, firewall.default === undefined ? publicAttribute : within(firewall.default.attribute))];
    return [...byDefault, ...addresses(resource, firewall, within), ...subnets(resource, firewall, within, graph)];
  });
  const asResources = (firewall.rules ?? []).flatMap(({ type, through, subnet }) =>
    graph.perhapsReferring(store, type, through).map((rule): NetworkPath => {
      if (subnet !== undefined)
        return { via: "service endpoint", from: rule.address, affiliated: "yes", attribute: type, ...reached(graph.targets(rule, subnet), graph) };
      return fromRange(rule, type);
    }),
  );
  const paths = [...inBlocks, ...asResources];
  return paths.length === 0 && firewall.openWithoutRules ? [everywhere("yes", publicAttribute)] : paths;
}

function addresses(resource: Resource, { addresses: attribute, address }: Firewall, within: (path: string) => string): NetworkPath[] {
  if (attribute === undefined) return [];
  return items(resource, within(attribute), address).map((item) => ({
    via: "firewall rule",
    from: item === unresolved ? "addresses known only after the plan" : String(item),
    affiliated: item === unresolved ? "undecided" : isAnywhere(item) ? "no" : "yes",
    attribute: within(attribute),
    over: [],
    networks: [],
  }));
}

function subnets(resource: Resource, { subnets: attribute, subnet }: Firewall, within: (path: string) => string, graph: Graph): NetworkPath[] {
  if (attribute === undefined) return [];
  const path = within(attribute);
  const over = graph.targets(resource, subnet === undefined ? path : `${path}.${subnet}`);
  const named = items(resource, path, subnet);
  if (named.length === 0) return [];
  const from =
    over.map((r) => `${r.stack}/${r.address}`).join(", ") || named.map((item) => (item === unresolved ? "a subnet outside" : String(item))).join(", ");
  return [{ via: "service endpoint", from, affiliated: "yes", attribute: path, ...reached(over, graph) }];
}

/** The items of a list, or one value of each block of that name. */
function items(resource: Resource, attribute: string, inner: string | undefined): (Value | typeof unresolved)[] {
  if (inner !== undefined) {
    const blocks = resource.blocks(attribute);
    return blocks === unresolved ? [unresolved] : blocks.map((block) => block.get(inner));
  }
  const value = resource.get(attribute);
  if (value === unresolved) return [unresolved];
  return Array.isArray(value) ? [...value] : value === undefined || value === null || value === "" ? [] : [value];
}

function fromRange(rule: Resource, attribute: string): NetworkPath {
  const [start, end] = ["start_ip_address", "end_ip_address", "start_ip", "end_ip"].map((key) => rule.get(key)).filter((value) => value !== undefined);
  const known = start !== unresolved && end !== unresolved;
  // Azure reads 0.0.0.0 to 0.0.0.0 as every address of its own, whosever they are.
  const toAzure = known && start === "0.0.0.0" && end === "0.0.0.0";
  const from = !known ? "addresses known only after the plan" : toAzure ? "all of Azure, other customers included" : `${String(start)} to ${String(end)}`;
  const wide = known && (toAzure || firstByte(end) - firstByte(start) >= 128);
  return { via: "firewall rule", from, affiliated: !known ? "undecided" : wide ? "no" : "yes", attribute, over: [rule], networks: [] };
}

function firstByte(address: Value | typeof unresolved): number {
  return Number(String(address).split(".", 1)[0]);
}

function injected(store: Resource, { injected: attribute }: StoreType, graph: Graph): NetworkPath[] {
  if (attribute === undefined) return [];
  const over = graph.targets(store, attribute);
  const value = store.get(attribute);
  if (over.length === 0 && (value === undefined || value === null || value === "")) return [];
  const from = over.map((r) => `${r.stack}/${r.address}`).join(", ") || "a subnet outside";
  return [{ via: "virtual network", from, affiliated: "yes", attribute, ...reached(over, graph) }];
}

function endpoints(store: Resource, graph: Graph): NetworkPath[] {
  return graph.perhapsReferring(store, endpoint, target).map((made) => ({
    via: "private endpoint",
    from: `${made.stack}/${made.address}`,
    affiliated: "yes",
    attribute: endpoint,
    ...reached([made, ...graph.targets(made, "subnet_id")], graph),
  }));
}

/** The networks of the subnets on a path, and those that are peered with them. */
function reached(over: readonly Resource[], graph: Graph): Pick<NetworkPath, "over" | "networks"> {
  const own = over.flatMap((r) => graph.targets(r, "virtual_network_name"));
  const peered = own.flatMap((network) =>
    graph.perhapsReferring(network, "azurerm_virtual_network_peering", "remote_virtual_network_id").flatMap((p) => graph.targets(p, "virtual_network_name")),
  );
  return { over, networks: [...new Set([...own, ...peered])] };
}
