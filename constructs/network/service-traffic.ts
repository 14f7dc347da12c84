import type { NetworkSecurityGroupSecurityRule } from "@cdktf/provider-azurerm/lib/network-security-group";

/**
 * What a subnet is for that ranges cannot say, because the other end is Azure itself or the internet:
 * - `bastion`: all that Azure Bastion demands of its subnet, or it refuses the security group.
 * - `entry`: HTTPS from the internet to an application gateway, and what Azure demands of its subnet.
 * - `internetByFirewall`: HTTPS out. The subnet has no way out of its own, so it is the firewall that its route leads to which decides by name.
 * - `loadBalancerProbes`: a load balancer asks whether machines are alive.
 */
export type ServiceTraffic = "bastion" | "entry" | "internetByFirewall" | "loadBalancerProbes";

/** Parts of Azure and the internet, by the tags Azure keeps their addresses under. No other tag can be in a rule of ours. */
type ServiceTag = "AzureCloud" | "AzureLoadBalancer" | "GatewayManager" | "Internet" | "VirtualNetwork" | "*";

interface ServiceRule {
  readonly name: string;
  readonly description: string;
  readonly direction: "Inbound" | "Outbound";
  readonly source: ServiceTag;
  readonly destination: ServiceTag;
  readonly protocol: "Tcp" | "*";
  readonly ports: readonly [string, ...string[]];
}

const https = { protocol: "Tcp", ports: ["443"] } as const;
const inbound = { direction: "Inbound", destination: "*" } as const;
const outbound = { direction: "Outbound", source: "*" } as const;
const betweenHosts = { source: "VirtualNetwork", destination: "VirtualNetwork", protocol: "*", ports: ["5701", "8080"] } as const;

/**
 * `*` is the subnet itself: the group is of one subnet alone. Azure compares the rules of Bastion with its own list, so they stand as it has them;
 * of whom Bastion may reach, each subnet's own group decides. An application gateway of version 2 stops working without the internet outbound.
 *
 * @see https://learn.microsoft.com/azure/bastion/bastion-nsg
 * @see https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure#network-security-groups
 */
const rulesFor: Readonly<Record<ServiceTraffic, readonly ServiceRule[]>> = {
  bastion: [
    { name: "AllowHttpsInbound", description: "Operators reach Bastion, which knows them by Entra ID", ...inbound, source: "Internet", ...https },
    { name: "AllowGatewayManagerInbound", description: "Azure controls Bastion", ...inbound, source: "GatewayManager", ...https },
    { name: "AllowLoadBalancerInbound", description: "Azure asks whether Bastion is alive", ...inbound, source: "AzureLoadBalancer", ...https },
    { name: "AllowBastionHostsInbound", description: "Hosts of Bastion work together", direction: "Inbound", ...betweenHosts },
    {
      name: "AllowSshRdpOutbound",
      description: "Bastion reaches machines whose own group lets it in",
      ...outbound,
      destination: "VirtualNetwork",
      protocol: "*",
      ports: ["22", "3389"],
    },
    { name: "AllowAzureCloudOutbound", description: "Bastion logs to Azure", ...outbound, destination: "AzureCloud", ...https },
    { name: "AllowBastionHostsOutbound", description: "Hosts of Bastion work together", direction: "Outbound", ...betweenHosts },
    {
      name: "AllowSessionInformationOutbound",
      description: "Bastion checks certificates",
      ...outbound,
      destination: "Internet",
      protocol: "*",
      ports: ["80"],
    },
  ],
  entry: [
    { name: "AllowHttpsFromInternet", description: "Requests come in here, and nowhere else", ...inbound, source: "Internet", ...https },
    {
      name: "AllowGatewayManagerInbound",
      description: "Azure controls the application gateway",
      ...inbound,
      source: "GatewayManager",
      protocol: "Tcp",
      ports: ["65200-65535"],
    },
    {
      name: "AllowLoadBalancerInbound",
      description: "Azure asks whether the application gateway is alive",
      ...inbound,
      source: "AzureLoadBalancer",
      protocol: "*",
      ports: ["*"],
    },
    {
      name: "AllowInternetOutbound",
      description: "Azure demands it for control, logs and revocation lists of an application gateway",
      ...outbound,
      destination: "Internet",
      protocol: "*",
      ports: ["*"],
    },
  ],
  internetByFirewall: [
    { name: "AllowHttpsOutbound", description: "The firewall on the only way out decides by name", ...outbound, destination: "Internet", ...https },
  ],
  loadBalancerProbes: [
    {
      name: "AllowLoadBalancerProbes",
      description: "A load balancer asks whether machines are alive",
      ...inbound,
      source: "AzureLoadBalancer",
      protocol: "Tcp",
      ports: ["*"],
    },
  ],
};

/** The rules of what a subnet is for, from a priority on. */
export function serviceRules(services: readonly ServiceTraffic[], firstPriority: number): NetworkSecurityGroupSecurityRule[] {
  return services
    .flatMap((service) => rulesFor[service])
    .map(({ name, description, direction, source, destination, protocol, ports: [port, ...more] }, index) => ({
      name,
      description,
      priority: firstPriority + 10 * index,
      direction,
      access: "Allow",
      protocol,
      sourceAddressPrefix: source,
      sourcePortRange: "*",
      destinationAddressPrefix: destination,
      ...(more.length === 0 ? { destinationPortRange: port } : { destinationPortRanges: [port, ...more] }),
    }));
}
