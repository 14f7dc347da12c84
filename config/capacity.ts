import type { Deployment } from "./deployment";
import { type Draft, entriesOf } from "./draft";
import { type VmFamily, type VmSizeName, vmSizes } from "./norway";
import { nodesPerZone } from "./reserve";

/** Nodes of one size that must still be there after the loss of one zone. */
export interface Demand {
  readonly vmSize: VmSizeName;
  readonly nodes: number;
}

/**
 * What to reserve in an environment: for each size of virtual machine the guaranteed nodes of its service owners, plus the expected growth,
 * sorted by size; nothing where the environment does not reserve.
 *
 * A deployment that is only partly readable is counted as far as it goes.
 */
export function capacityDemand(deployment: Draft<Deployment>, environmentName: string): readonly Demand[] {
  const capacity = deployment.environments?.[environmentName]?.capacity;
  if (!capacity?.reserve) return [];

  const guaranteed = new Map<VmSizeName, number>();
  for (const [, owner] of entriesOf(deployment.serviceOwners)) {
    if (!owner.environments?.includes(environmentName)) continue;
    const size = sizeOf(deployment, owner.size);
    if (size?.vmSize) guaranteed.set(size.vmSize, (guaranteed.get(size.vmSize) ?? 0) + (size.guaranteedNodes ?? 0));
  }
  return [...guaranteed]
    .map(([vmSize, nodes]) => ({ vmSize, nodes: withGrowth(nodes, capacity.growthPercent ?? 0) }))
    .filter(({ nodes }) => nodes > 0)
    .sort((a, b) => (a.vmSize < b.vmSize ? -1 : 1));
}

/** vCPUs that the reservations for `demand` take of the quota of each family, when they are spread over `zoneCount` zones. */
export function reservedVCpus(demand: readonly Demand[], zoneCount: number): Partial<Record<VmFamily, number>> {
  const total: Partial<Record<VmFamily, number>> = {};
  for (const { vmSize, nodes } of demand) {
    const { family, vCpus } = vmSizes[vmSize];
    total[family] = (total[family] ?? 0) + nodesPerZone(nodes, zoneCount) * Math.max(zoneCount, 1) * vCpus;
  }
  return total;
}

/** In whole hundredths and divided last: 100 * 1.1 is a little more than 110 and would be rounded up to 111. */
function withGrowth(nodes: number, percent: number): number {
  return Math.ceil((nodes * (100 + percent)) / 100);
}

function sizeOf(deployment: Draft<Deployment>, name: string | undefined) {
  return name !== undefined && deployment.sizes && Object.hasOwn(deployment.sizes, name) ? deployment.sizes[name] : undefined;
}
