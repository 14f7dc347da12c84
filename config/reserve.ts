/**
 * Nodes to reserve in each zone so that `demand` nodes are still there when any one zone is lost.
 * Without zones, or with a single one, there is nothing to spread over: the demand itself is reserved once.
 *
 * @param demand nodes that must be there, 0 or more
 * @param zones number of zones to spread over
 * @see NOR-AVA-06
 */
export function nodesPerZone(demand: number, zones: number): number {
  return zones < 2 ? demand : Math.ceil(demand / (zones - 1));
}
