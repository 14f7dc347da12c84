import type { NetworkSecurityGroupSecurityRule } from "@cdktf/provider-azurerm/lib/network-security-group";

/** What passes: one TCP port, one UDP port, or all there is. */
export type Traffic = { readonly tcpPort: number } | { readonly udpPort: number } | "all";

/** Traffic that may pass: from one IPv4 range to another. */
export interface AllowedTraffic {
  readonly name: string;
  readonly description: string;
  readonly direction: "Inbound" | "Outbound";
  readonly source: string;
  readonly destination: string;
  readonly traffic: Traffic;
}

/** The last rule Azure takes, before its own that let the virtual network in and everything out. */
const lastPriority = 4096;

/** A rule that lets traffic between two ranges pass. */
export function allow({ name, description, direction, source, destination, traffic }: AllowedTraffic, priority: number): NetworkSecurityGroupSecurityRule {
  return {
    name,
    description,
    priority,
    direction,
    access: "Allow",
    protocol: traffic === "all" ? "*" : "tcpPort" in traffic ? "Tcp" : "Udp",
    sourceAddressPrefix: source,
    sourcePortRange: "*",
    destinationAddressPrefix: destination,
    destinationPortRange: traffic === "all" ? "*" : String("tcpPort" in traffic ? traffic.tcpPort : traffic.udpPort),
  };
}

/** The rule after all others: what they do not name does not pass. */
export function denyAll(direction: "Inbound" | "Outbound"): NetworkSecurityGroupSecurityRule {
  return {
    name: `DenyAll${direction}`,
    description: "What is not named above does not pass, the internet included",
    priority: lastPriority,
    direction,
    access: "Deny",
    protocol: "*",
    sourceAddressPrefix: "*",
    sourcePortRange: "*",
    destinationAddressPrefix: "*",
    destinationPortRange: "*",
  };
}
