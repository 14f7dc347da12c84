import { capacityDemand, leastVCpus, poolNodes, reservedNodes, reservedVCpus, sharingQuota, sumVCpus } from "./capacity";
import type { Deployment } from "./deployment";
import { type VmFamily, type VmSizeName, vmFamilies, vmSizes, zonesOf } from "./norway";
import { nodesPerZone } from "./reserve";

/** How one size of virtual machine fares. */
export interface SizeOutlook {
  readonly vmSize: VmSizeName;
  /** Nodes that are demanded now, after a year, and so on. */
  readonly demand: readonly number[];
  /** Nodes that are reserved as things are now: they hold the growth of the first year. */
  readonly reserved: number;
  /** Of these, what is left when a zone is lost. */
  readonly left: number;
  /** Nodes that the pools of the size may grow to. */
  readonly poolsMost: number;
  /** The first year in which what is left is less than what is demanded. */
  readonly shortIn: number | undefined;
}

/** How the quota of one VM family fares. */
export interface FamilyOutlook {
  readonly family: VmFamily;
  /** vCPUs to reserve for the demand now, after a year, and so on. */
  readonly demand: readonly number[];
  /** vCPUs of the quota that this needs, with every pool at its minimum; with the other environments of the subscription. */
  readonly needed: readonly number[];
  /** vCPUs that are reserved as things are now. */
  readonly reserved: number;
  readonly quota: number;
  /** The first year in which a size of the family has too little reserved. */
  readonly reservationShortIn: number | undefined;
  /** The first year in which the quota is less than what is needed. */
  readonly quotaShortIn: number | undefined;
}

/** What becomes of the capacity of an environment as it grows. */
export interface CapacityOutlook {
  readonly environment: string;
  /** Declared as the growth until the next review; here there is one review a year. */
  readonly growthPercent: number;
  /** Other environments that draw on the same quota. */
  readonly sharedWith: readonly string[];
  readonly sizes: readonly SizeOutlook[];
  readonly families: readonly FamilyOutlook[];
}

const years = [0, 1, 2, 3, 4, 5] as const;

/** The next five years of each environment that demands capacity or has a quota, as the deployment declares them, with one review a year. */
export function capacityOutlook(deployment: Deployment): readonly CapacityOutlook[] {
  return Object.keys(deployment.environments)
    .map((name) => environmentOutlook(deployment, name))
    .filter(({ sizes, families }) => sizes.length + families.length > 0);
}

function environmentOutlook(deployment: Deployment, environment: string): CapacityOutlook {
  const capacity = deployment.environments[environment]?.capacity;
  const zones = zonesOf[deployment.regions.primary].length;
  const demands = years.map((year) => capacityDemand(deployment, environment, year));
  const reserved = capacityDemand(deployment, environment);
  const most = poolNodes(deployment, environment, "maximum");
  const sharing = sharingQuota(deployment, environment);

  const sizes = reserved.map(({ vmSize, nodes }) => {
    const demand = demands.map((of) => of.find((one) => one.vmSize === vmSize)?.nodes ?? 0);
    const all = reservedNodes(nodes, zones);
    const left = zones < 2 ? all : all - nodesPerZone(nodes, zones);
    return { vmSize, demand, reserved: all, left, poolsMost: most.get(vmSize) ?? 0, shortIn: firstAbove(left, demand) };
  });
  const reservedBy = reservedVCpus(reserved, zones);
  const demandBy = demands.map((demand) => reservedVCpus(demand, zones));
  const neededBy = years.map((year) => sumVCpus(sharing.map((sharer) => leastVCpus(deployment, sharer, zones, year))));
  const families = vmFamilies
    .map((family) => {
      const needed = neededBy.map(({ [family]: vCpus = 0 }) => vCpus);
      const quota = capacity?.vCpuQuota[family] ?? 0;
      return {
        family,
        demand: demandBy.map(({ [family]: vCpus = 0 }) => vCpus),
        needed,
        reserved: reservedBy[family] ?? 0,
        quota,
        reservationShortIn: soonest(sizes.filter(({ vmSize }) => vmSizes[vmSize].family === family).map(({ shortIn }) => shortIn)),
        quotaShortIn: firstAbove(quota, needed),
      };
    })
    .filter(({ needed, quota }) => quota > 0 || needed.some((vCpus) => vCpus > 0));
  return { environment, growthPercent: capacity?.growthPercent ?? 0, sharedWith: sharing.filter((name) => name !== environment), sizes, families };
}

function firstAbove(limit: number, amounts: readonly number[]): number | undefined {
  const year = amounts.findIndex((amount) => amount > limit);
  return year < 0 ? undefined : year;
}

function soonest(found: readonly (number | undefined)[]): number | undefined {
  const known = found.filter((year) => year !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
