import { capacityDemand, leastVCpus, reservedVCpus, sharingQuota, sumVCpus } from "./capacity";
import type { Deployment, Environment, SizeClass } from "./deployment";
import { type Complaint, type Draft, entriesOf, isWrong, type Path } from "./draft";
import { type VmFamily, vmSizes, zonesOf } from "./norway";

/**
 * What is promised can be reserved: in zones, within the quota of the subscription, with a limit to what idle capacity may cost.
 * Azure would say so only when the reservation is made, or when the first node is missing.
 * @see NOR-AVA-06
 */
export function* checkCapacity(deployment: Draft<Deployment>): Generator<Complaint> {
  yield* checkSizes(deployment);
  for (const [name, environment] of entriesOf(deployment.environments)) {
    const { capacity } = environment;
    if (!capacity) continue;
    yield* checkQuota(deployment, name, environment);
    const at = (...keys: string[]) => ["environments", name, "capacity", ...keys];
    if (environment.class === "production" && capacity.reserve === false) {
      yield { path: at("reserve"), message: "got false in a production environment; expected true: production must not wait for free capacity" };
    }
    if (!capacity.reserve) continue;
    const primary = deployment.regions?.primary;
    if (primary !== undefined && zonesOf[primary].length === 0) {
      yield {
        path: at("reserve"),
        message: `got true, but the primary region ${primary} has no availability zones: change regions.primary or reserve nothing`,
      };
    }
    if (capacity.idleBudget === undefined && !isWrong(capacity, "idleBudget")) {
      yield { path: at("idleBudget"), message: "missing; expected a number above 0 where capacity is reserved, for it is paid for when idle too: add it" };
    }
  }
}

function* checkSizes(deployment: Draft<Deployment>): Generator<Complaint> {
  for (const [name, size] of entriesOf(deployment.sizes)) {
    yield* checkNodes(size.nodes, ["sizes", name, "nodes"]);
    const { maximum } = size.nodes ?? {};
    if (maximum !== undefined && size.guaranteedNodes !== undefined && size.guaranteedNodes > maximum) {
      yield {
        path: ["sizes", name, "guaranteedNodes"],
        message: `got ${size.guaranteedNodes}, which is more than the maximum of ${maximum} nodes: lower it or raise nodes.maximum`,
      };
    }
  }
}

/** The least that a pool has is not more than the most. */
export function* checkNodes(nodes: Draft<SizeClass["nodes"]> | undefined, path: Path): Generator<Complaint> {
  const { minimum, maximum } = nodes ?? {};
  if (minimum === undefined || maximum === undefined || minimum <= maximum) return;
  yield { path: [...path, "minimum"], message: `got ${minimum}, which is more than the maximum ${maximum}: lower it or raise the maximum` };
}

/** Environments that share a subscription draw on the same quota. */
function* checkQuota(deployment: Draft<Deployment>, name: string, environment: Draft<Environment>): Generator<Complaint> {
  const quotas = environment.capacity?.vCpuQuota;
  const primary = deployment.regions?.primary;
  if (!quotas || primary === undefined) return;
  const sharing = sharingQuota(deployment, name);
  const demand = sharing.flatMap((sharer) => capacityDemand(deployment, sharer));
  const zones = zonesOf[primary].length;
  const others = sharing.filter((sharer) => sharer !== name);
  const shared = others.length === 0 ? "" : `, together with ${others.join(", ")} in the same subscription`;
  const reserved = reservedVCpus(demand, zones);
  const least = sumVCpus(sharing.map((sharer) => leastVCpus(deployment, sharer, zones)));

  for (const [family, needed] of Object.entries(least) as [VmFamily, number][]) {
    const quota = quotas[family] ?? 0;
    if (needed <= quota || isWrong(quotas, family)) continue;
    const path = ["environments", name, "capacity", "vCpuQuota", family];
    const { [family]: reservedOnly = 0 } = reserved;
    if (reservedOnly > quota) {
      const nodes = demand.filter(({ vmSize }) => vmSizes[vmSize].family === family).map(({ vmSize, nodes }) => `${nodes} ${vmSize}`);
      const spread = zones < 2 ? "" : `, of which any one of ${zones} zones may be lost`;
      const what = `${reservedOnly} are reserved for ${nodes.join(", ")}${shared}${spread}`;
      yield { path, message: `got a quota of ${quota} vCPUs, but ${what}: ask Azure for ${needed} or guarantee less` };
    } else {
      const what = `${needed} are taken with each node pool at its minimum${reservedOnly === 0 ? "" : " and what is reserved"}${shared}`;
      yield { path, message: `got a quota of ${quota} vCPUs, but ${what}: ask Azure for ${needed} or lower the minimums` };
    }
  }
}
