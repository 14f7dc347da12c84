import { Netmask } from "netmask";
import type { Environment } from "./deployment";

/** Prefix length of the range that the platform and each service owner get in an environment. */
export const slotPrefix = 24;

/** Just what the plan needs of an environment. */
type WithNetwork = { readonly network: Pick<Environment["network"], "range"> };

/** The /24 of the platform's own endpoints: slot 0, which no service owner can have. */
export function platformRange(environment: WithNetwork): string {
  return subnetRange(environment.network.range, slotPrefix, 0);
}

/**
 * The /24 of a service owner. It follows from the owner's slot alone, so that nobody's addresses move when an owner comes or goes.
 *
 * @param slot 1 or more, as in the deployment file
 */
export function ownerRange(environment: WithNetwork, slot: number): string {
  if (!Number.isInteger(slot) || slot < 1) throw new RangeError(`network slot - got ${slot}; expected a whole number, 1 or more`);
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
