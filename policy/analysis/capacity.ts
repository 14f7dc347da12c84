import { type Graph, type Resource, unresolved, type Value } from "../model";

/** A pool of nodes that draws on a reservation. */
export interface BoundPool {
  readonly pool: Resource;
  readonly size: Value | typeof unresolved;
  readonly zones: readonly Value[] | typeof unresolved;
  /** The most nodes the pool grows to. */
  readonly most: Value | typeof unresolved;
}

/** What a reservation group holds of one size of machine. */
export interface ReservedSize {
  readonly size: string;
  /** Nodes that must still be there when a zone is lost; undefined when the group does not declare the size. */
  readonly demand: number | undefined;
  /** Reserved nodes by zone, `""` for a reservation without one; `unresolved` when a number is known only after the plan. */
  readonly byZone: ReadonlyMap<string, number> | typeof unresolved;
  /** Nodes that are left without the largest zone; all of them where there are no zones to lose. */
  readonly left: number | typeof unresolved;
  readonly pools: readonly BoundPool[];
}

/** One capacity reservation group: what is wanted of it, what it has, who draws on it. */
export interface CapacityGroup {
  readonly group: Resource;
  /** Is the demand declared in a form that can be read? `unresolved` when the tag is known only after the plan. */
  readonly declared: boolean | typeof unresolved;
  readonly zones: readonly Value[] | typeof unresolved;
  readonly sizes: readonly ReservedSize[];
}

/** The tag of a group that declares the demand, `size=nodes;size=nodes`. @see docs/decisions/002-demand-in-a-tag.md */
export const demandTag = "tags.capacity_demand";

/** Every reservation group of the graph, in the order of the files. @see NOR-AVA-06 */
export function capacityGroups(graph: Graph): CapacityGroup[] {
  return graph.ofType("azurerm_capacity_reservation_group").map((group) => capacityOf(group, graph));
}

/** What a reservation group declares, holds and serves. */
export function capacityOf(group: Resource, graph: Graph): CapacityGroup {
  const written = group.get(demandTag);
  const zones = listOf(group.get("zones"));
  const demand = written === unresolved ? undefined : readDemand(written);
  const reservations = graph.referring(group, "azurerm_capacity_reservation", "capacity_reservation_group_id");
  const pools = poolsOf(group, graph);
  const reserved = reservations.map((r) => r.get("sku.name")).filter((name) => typeof name === "string");
  const sizes = [...new Set([...(demand?.keys() ?? []), ...reserved])].map((size): ReservedSize => {
    const byZone = nodesByZone(reservations.filter((r) => r.get("sku.name") === size));
    const left = byZone === unresolved || zones === unresolved ? unresolved : withoutLargest(byZone, zones.length > 1);
    return { size, demand: demand?.get(size), byZone, left, pools: pools.filter((pool) => pool.size === size) };
  });
  return { group, declared: written === unresolved ? unresolved : demand !== undefined, zones, sizes };
}

/** The pools that draw on a group. */
export function poolsOf(group: Resource, graph: Graph): BoundPool[] {
  return ["azurerm_kubernetes_cluster_node_pool", "azurerm_kubernetes_cluster"].flatMap((type) => {
    const within = type === "azurerm_kubernetes_cluster" ? "default_node_pool." : "";
    return graph.perhapsReferring(group, type, `${within}capacity_reservation_group_id`).map((pool) => ({
      pool,
      size: pool.get(`${within}vm_size`),
      zones: listOf(pool.get(`${within}zones`)),
      most: pool.get(`${within}max_count`),
    }));
  });
}

function readDemand(written: Value): ReadonlyMap<string, number> | undefined {
  const parts = String(written ?? "").split(";");
  const pairs = parts.map((part) => /^([^=]+)=(\d+)$/.exec(part));
  if (pairs.includes(null)) return undefined;
  const demand = new Map<string, number>();
  // Where a size stands twice, the larger number must be covered.
  for (const pair of pairs) demand.set(pair?.[1] ?? "", Math.max(Number(pair?.[2]), demand.get(pair?.[1] ?? "") ?? 0));
  return demand;
}

function nodesByZone(reservations: readonly Resource[]): ReadonlyMap<string, number> | typeof unresolved {
  const byZone = new Map<string, number>();
  for (const reservation of reservations) {
    const [capacity, zone] = [reservation.get("sku.capacity"), reservation.get("zone")];
    if (capacity === unresolved || zone === unresolved) return unresolved;
    byZone.set(String(zone ?? ""), (byZone.get(String(zone ?? "")) ?? 0) + Number(capacity));
  }
  return byZone;
}

function withoutLargest(byZone: ReadonlyMap<string, number>, zonal: boolean): number {
  const nodes = [...byZone.values()];
  return nodes.reduce((sum, n) => sum + n, 0) - (zonal ? Math.max(0, ...nodes) : 0);
}

function listOf(value: Value | typeof unresolved): readonly Value[] | typeof unresolved {
  return value === unresolved ? unresolved : Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
