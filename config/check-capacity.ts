import { capacityDemand, reservedVCpus } from "./capacity";
import type { Deployment, Environment } from "./deployment";
import { type Complaint, type Draft, entriesOf, isWrong } from "./draft";
import { type VmFamily, zonesOf } from "./norway";

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
    yield* checkQuota(deployment, name, environment);
  }
}

function* checkSizes(deployment: Draft<Deployment>): Generator<Complaint> {
  for (const [name, size] of entriesOf(deployment.sizes)) {
    const { minimum, maximum } = size.nodes ?? {};
    if (maximum === undefined) continue;
    if (minimum !== undefined && minimum > maximum) {
      yield { path: ["sizes", name, "nodes", "minimum"], message: `got ${minimum}, which is more than the maximum ${maximum}: lower it or raise the maximum` };
    }
    if (size.guaranteedNodes !== undefined && size.guaranteedNodes > maximum) {
      yield {
        path: ["sizes", name, "guaranteedNodes"],
        message: `got ${size.guaranteedNodes}, which is more than the maximum of ${maximum} nodes: lower it or raise nodes.maximum`,
      };
    }
  }
}

/** Azure counts the quota by subscription, so environments that share one draw on the same quota. */
function* checkQuota(deployment: Draft<Deployment>, name: string, environment: Draft<Environment>): Generator<Complaint> {
  const quotas = environment.capacity?.vCpuQuota;
  const primary = deployment.regions?.primary;
  if (!quotas || primary === undefined) return;
  const sharing = environmentsOf(deployment, environment.subscriptionId, name);
  const demand = sharing.flatMap((sharer) => capacityDemand(deployment, sharer));
  const zones = zonesOf[primary].length;
  const others = sharing.filter((sharer) => sharer !== name);

  for (const [family, needed] of Object.entries(reservedVCpus(demand, zones)) as [VmFamily, number][]) {
    const quota = quotas[family] ?? 0;
    if (needed <= quota || isWrong(quotas, family)) continue;
    const nodes = demand.map(({ vmSize, nodes }) => `${nodes} ${vmSize}`).join(", ");
    const shared = others.length === 0 ? "" : `, together with ${others.join(", ")} in the same subscription`;
    const spread = zones < 2 ? "" : `, of which any one of ${zones} zones may be lost`;
    yield {
      path: ["environments", name, "capacity", "vCpuQuota", family],
      message: `got a quota of ${quota} vCPUs, but ${needed} are reserved for ${nodes}${shared}${spread}: ask Azure for ${needed} or guarantee less`,
    };
  }
}

function environmentsOf(deployment: Draft<Deployment>, subscriptionId: string | undefined, own: string): string[] {
  const id = subscriptionId?.toLowerCase();
  return entriesOf(deployment.environments)
    .filter(([name, other]) => name === own || (id !== undefined && other.subscriptionId?.toLowerCase() === id))
    .map(([name]) => name);
}
