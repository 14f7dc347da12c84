import { Netmask } from "netmask";
import type { Environment } from "./deployment";

/** Prefix length of the range that each service owner gets in an environment. */
export const slotPrefix = 24;

/**
 * The first slot of a service owner. Those before are the platform's, a /20 in all: slot 0 for its endpoints, 1 for its databases, 2 for the bootstrap,
 * 4 to 7 for the hub, 8 to 15 for the cluster; slot 3 is kept for what comes.
 */
export const firstOwnerSlot = 16;

/** Just what the plan needs of an environment. */
type WithNetwork = { readonly network: Pick<Environment["network"], "range"> };

/** The /24 of the endpoints of the platform's own services: slot 0. */
export function platformRange(environment: WithNetwork): string {
  return subnetRange(environment.network.range, slotPrefix, 0);
}

/** The /24 of services that stand in the network themselves, such as databases: slot 1. */
export function dataRange(environment: WithNetwork): string {
  return subnetRange(environment.network.range, slotPrefix, 1);
}

/** The /22 of the hub, with the firewall and the way in: slots 4 to 7. */
export function hubRange(environment: WithNetwork): string {
  return subnetRange(environment.network.range, 22, 1);
}

/** The /21 of the Kubernetes cluster's nodes: slots 8 to 15. Pods have addresses of their own, which do not count. */
export function runtimeRange(environment: WithNetwork): string {
  return subnetRange(environment.network.range, 21, 1);
}

/** Prefix length of the subnets in the cluster's network: 59 nodes each, those that an upgrade adds included. */
const poolPrefix = 26;

/** The most nodes of a pool: an upgrade adds a tenth, and one address of the cluster's own pool is that of the ingress. */
export const mostPoolNodes = 50;

/** The cluster's network begins with the nodes of the cluster's own services and with its endpoints; the last address of the nodes is that of the ingress. */
export function runtimeSubnets(environment: WithNetwork): { readonly workloads: string; readonly endpoints: string; readonly ingress: string } {
  const range = runtimeRange(environment);
  const workloads = subnetRange(range, poolPrefix, 0);
  return { workloads, endpoints: subnetRange(range, poolPrefix, 1), ingress: new Netmask(workloads).last };
}

/** The highest slot whose owner can have nodes in the cluster: there are 30 subnets for them. */
export const lastPoolSlot = firstOwnerSlot + 29;

/**
 * The subnet of a service owner's nodes in the cluster's network; it follows from the owner's slot, as the owner's own range does.
 *
 * @param slot 16 to 45
 * @throws RangeError when the cluster's network has no subnet for the slot
 */
export function poolRange(environment: WithNetwork, slot: number): string {
  if (!Number.isInteger(slot) || slot < firstOwnerSlot || slot > lastPoolSlot) {
    throw new RangeError(`network slot - got ${slot}; expected ${firstOwnerSlot} to ${lastPoolSlot} where there is a cluster: choose another`);
  }
  return subnetRange(runtimeRange(environment), poolPrefix, slot - firstOwnerSlot + 2);
}

/** Addresses inside of every cluster, of its pods and services, by the defaults of `KubernetesCluster`: what has one of these outside is out of its reach. */
export const clusterRanges = ["10.240.0.0/16", "10.250.0.0/24"] as const;

/** The /24 of the network that the state is first reached through: slot 2. */
export function bootstrapRange(environment: WithNetwork): string {
  return subnetRange(environment.network.range, slotPrefix, 2);
}

/**
 * The /24 of a service owner. It follows from the owner's slot alone, so that nobody's addresses move when an owner comes or goes.
 *
 * @param slot 16 or more, as in the deployment file
 * @throws RangeError when the slot is one of the platform's or not in the range
 */
export function ownerRange(environment: WithNetwork, slot: number): string {
  if (!Number.isInteger(slot) || slot < firstOwnerSlot) {
    throw new RangeError(`network slot - got ${slot}; expected a whole number, ${firstOwnerSlot} or more: those before are the platform's, so choose another`);
  }
  return subnetRange(environment.network.range, slotPrefix, slot);
}

/**
 * The `index`th range of the length `newPrefix` in `range`, counted from 0.
 * @throws RangeError when there is none
 */
export function subnetRange(range: string, newPrefix: number, index: number): string {
  const whole = new Netmask(range);
  const count = subnetCount(range, newPrefix);
  if (!Number.isInteger(index) || index < 0 || index >= count) {
    throw new RangeError(`range ${index} of the length /${newPrefix} in ${range} - there are ${count}, counted from 0: use one of them or widen the range`);
  }
  const first = new Netmask(`${whole.base}/${newPrefix}`);
  return (index === 0 ? first : first.next(index)).toString();
}

/** How many ranges of the length `newPrefix` fit into `range`; 0 when it is smaller than one. */
export function subnetCount(range: string, newPrefix: number): number {
  const { bitmask } = new Netmask(range);
  return newPrefix < bitmask ? 0 : 2 ** (newPrefix - bitmask);
}
