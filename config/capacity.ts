import type { Deployment, SizeClass } from "./deployment";
import { type Draft, entriesOf } from "./draft";
import { type VmFamily, type VmSizeName, vmSizes } from "./norway";
import { nodesPerZone } from "./reserve";

/** Nodes of one size that must still be there after the loss of one zone. */
export interface Demand {
  readonly vmSize: VmSizeName;
  readonly nodes: number;
}

/** How many nodes a node pool has. */
type Bound = "minimum" | "maximum";

/**
 * What to reserve in an environment: for each size of virtual machine the guaranteed nodes of its service owners, plus the expected growth, and the
 * least that the cluster itself needs; sorted by size. Nothing where the environment does not reserve.
 *
 * A deployment that is only partly readable is counted as far as it goes.
 *
 * @param reviews how often what is guaranteed has grown: what is reserved lasts until the next review
 */
export function capacityDemand(deployment: Draft<Deployment>, environmentName: string, reviews = 1): readonly Demand[] {
  const environment = deployment.environments?.[environmentName];
  if (!environment?.capacity?.reserve) return [];
  const { growthPercent = 0 } = environment.capacity;

  const guaranteed = new NodeCounts();
  for (const { vmSize, guaranteedNodes } of sizesIn(deployment, environmentName)) guaranteed.add(vmSize, guaranteedNodes);
  const demand = new NodeCounts();
  for (const [vmSize, nodes] of guaranteed) demand.add(vmSize, withGrowth(nodes, growthPercent, reviews));
  const system = environment.runtime?.systemPool;
  demand.add(system?.vmSize, system?.nodes?.minimum);

  return [...demand]
    .map(([vmSize, nodes]) => ({ vmSize, nodes }))
    .filter(({ nodes }) => nodes > 0)
    .sort((a, b) => (a.vmSize < b.vmSize ? -1 : 1));
}

/** vCPUs that the reservations for `demand` take of the quota of each family, when they are spread over `zoneCount` zones. */
export function reservedVCpus(demand: readonly Demand[], zoneCount: number): Partial<Record<VmFamily, number>> {
  return vCpusOf(demand.map(({ vmSize, nodes }) => [vmSize, reservedNodes(nodes, zoneCount)]));
}

/**
 * vCPUs that an environment takes of the quota of each family from its first day: what is reserved, and every pool of its cluster at its minimum.
 * Nodes of a pool run on reserved ones of their size first.
 */
export function leastVCpus(deployment: Draft<Deployment>, environmentName: string, zoneCount: number, reviews = 1): Partial<Record<VmFamily, number>> {
  const reserved = new NodeCounts();
  for (const { vmSize, nodes } of capacityDemand(deployment, environmentName, reviews)) reserved.add(vmSize, reservedNodes(nodes, zoneCount));
  const running = poolNodes(deployment, environmentName, "minimum");
  const sizes = [...new Set([...reserved.keys(), ...running.keys()])];
  return vCpusOf(sizes.map((vmSize) => [vmSize, Math.max(reserved.get(vmSize) ?? 0, running.get(vmSize) ?? 0)]));
}

/** Nodes of each size in an environment with every pool of its cluster at its least, or at its most. */
export function poolNodes(deployment: Draft<Deployment>, environmentName: string, bound: Bound): ReadonlyMap<VmSizeName, number> {
  const running = new NodeCounts();
  const runtime = deployment.environments?.[environmentName]?.runtime;
  if (runtime === undefined) return running;
  running.add(runtime.systemPool?.vmSize, runtime.systemPool?.nodes?.[bound]);
  for (const { vmSize, nodes } of sizesIn(deployment, environmentName)) running.add(vmSize, nodes?.[bound]);
  return running;
}

/** Environments that draw on one quota, for Azure counts it by subscription; the environment itself among them. */
export function sharingQuota(deployment: Draft<Deployment>, environmentName: string): readonly string[] {
  const id = deployment.environments?.[environmentName]?.subscriptionId?.toLowerCase();
  return entriesOf(deployment.environments)
    .filter(([name, other]) => name === environmentName || (id !== undefined && other.subscriptionId?.toLowerCase() === id))
    .map(([name]) => name);
}

/** vCPUs of all together, by family. */
export function sumVCpus(totals: readonly Partial<Record<VmFamily, number>>[]): Partial<Record<VmFamily, number>> {
  const all: Partial<Record<VmFamily, number>> = {};
  for (const total of totals) {
    for (const [family, vCpus] of Object.entries(total) as [VmFamily, number][]) all[family] = (all[family] ?? 0) + vCpus;
  }
  return all;
}

/** Nodes to reserve in all zones together for a demand. */
export function reservedNodes(demand: number, zoneCount: number): number {
  return nodesPerZone(demand, zoneCount) * Math.max(zoneCount, 1);
}

/** Adds up nodes by size; what could not be read counts as none. */
class NodeCounts extends Map<VmSizeName, number> {
  add(vmSize: VmSizeName | undefined, nodes: number | undefined): void {
    if (vmSize !== undefined) this.set(vmSize, (this.get(vmSize) ?? 0) + (nodes ?? 0));
  }
}

function vCpusOf(nodes: readonly (readonly [VmSizeName, number])[]): Partial<Record<VmFamily, number>> {
  const total: Partial<Record<VmFamily, number>> = {};
  for (const [vmSize, count] of nodes) {
    const { family, vCpus } = vmSizes[vmSize];
    total[family] = (total[family] ?? 0) + count * vCpus;
  }
  return total;
}

/** The size of each service owner in an environment. */
function sizesIn(deployment: Draft<Deployment>, environmentName: string): Draft<SizeClass>[] {
  return entriesOf(deployment.serviceOwners)
    .filter(([, { environments }]) => environments?.includes(environmentName))
    .flatMap(([, owner]) => sizeOf(deployment, owner.size) ?? []);
}

/** In whole numbers, divided last: 100 * 1.1 is a little more than 110 and would be rounded up to 111. */
function withGrowth(nodes: number, percent: number, times: number): number {
  const whole = 100n ** BigInt(times);
  return Number((BigInt(nodes) * BigInt(100 + percent) ** BigInt(times) + whole - 1n) / whole);
}

function sizeOf(deployment: Draft<Deployment>, name: string | undefined) {
  return name !== undefined && deployment.sizes && Object.hasOwn(deployment.sizes, name) ? deployment.sizes[name] : undefined;
}
