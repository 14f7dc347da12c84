import { Token } from "cdktf";
import { wrongInput } from "../input";

/** The subnets of a hub, and the longest prefix that Azure takes for each. */
const longestPrefix = { firewall: 26, bastion: 26, entry: 26, endpoints: 28, runners: 28, resolverInbound: 28, resolverOutbound: 28 } as const;

/** A subnet of a hub. */
export type HubPart = keyof typeof longestPrefix;

/** A range for each subnet of a hub: all inside of its own range, and apart. */
export type HubRanges = Readonly<Record<HubPart, string>>;

/**
 * @throws when a subnet is smaller than Azure takes
 * @see https://learn.microsoft.com/azure/bastion/configuration-settings#subnet
 * @see https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure#size-of-the-subnet
 * @see https://learn.microsoft.com/azure/dns/dns-private-resolver-overview#subnet-restrictions
 */
export function requireSubnetSizes(where: string, ranges: HubRanges): void {
  for (const [part, range] of Object.entries(ranges) as [HubPart, string][]) {
    if (Token.isUnresolved(range) || Number(range.split("/")[1]) <= longestPrefix[part]) continue;
    throw wrongInput(where, {
      what: `the subnet ${part} is too small`,
      got: `"${range}"`,
      allowed: `/${longestPrefix[part]} or larger`,
      fix: "give it more of the range",
    });
  }
}
