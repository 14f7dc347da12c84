import { subnetRange } from "../config/address-plan";

/** How a /24 of the address plan is divided: 64 addresses for endpoints, 128 for workloads, 64 kept for what comes. */
export function spokeSubnets(range: string): { readonly endpoints: string; readonly workloads: string } {
  return { endpoints: subnetRange(range, 26, 0), workloads: subnetRange(range, 25, 1) };
}
