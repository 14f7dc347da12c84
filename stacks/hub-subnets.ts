import { subnetRange } from "../config/address-plan";
import type { HubRanges } from "../constructs/network/hub-ranges";

/** How a hub's /22 is divided: Azure wants 64 addresses for firewall and Bastion; the entry may grow to 125 instances. The rest is kept for what comes. */
export function hubSubnets(range: string): HubRanges {
  return {
    firewall: subnetRange(range, 26, 0),
    bastion: subnetRange(range, 26, 1),
    runners: subnetRange(range, 26, 2),
    resolverInbound: subnetRange(range, 28, 12),
    resolverOutbound: subnetRange(range, 28, 13),
    entry: subnetRange(range, 24, 1),
    endpoints: subnetRange(range, 24, 2),
  };
}
