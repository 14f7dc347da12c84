import { VirtualNetwork } from "@cdktf/provider-azurerm/lib/virtual-network";
import { Construct } from "constructs";
import { AuditTrail } from "../monitoring/audit-trail";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import { FirewallSubnet } from "./firewall-subnet";
import { type HubPart, type HubRanges, requireSubnetSizes } from "./hub-ranges";
import { dns, type EndpointClients, intoEndpoints, ofEntry, ofRunners } from "./hub-rules";
import type { HubConnection, NetworkReference } from "./network-reference";
import { Subnet, type SubnetProps } from "./subnet";

export interface HubNetworkProps {
  readonly placement: Placement;
  /** Name of the network and, behind their own abbreviations, of what belongs to it: such as `altinn-hub-prod`. */
  readonly name: string;
  /** All addresses of the network. */
  readonly range: string;
  /** All addresses of the environment, of this network and its spokes. */
  readonly environmentRange: string;
  readonly subnets: HubRanges;
  readonly auditWorkspaceId: string;
  /**
   * Who may use the endpoints of this network, besides the machines that deploy and the entry.
   * @default - nobody
   */
  readonly endpointClients?: readonly EndpointClients[];
  /**
   * Ranges of name servers elsewhere that the resolver may ask.
   * @default - none
   */
  readonly nameServers?: readonly string[];
  /**
   * Made by `DdosProtection`: one serves all networks of a tenant.
   * @default - none: Azure's basic protection alone, since the plan costs more than most environments
   */
  readonly ddosProtectionPlanId?: string;
}

/**
 * The network of an environment that its spokes meet in, with a subnet for each thing that is there once: firewall, Bastion, entry, resolver,
 * the platform's endpoints, and the machines that deploy, so that nothing has to be reached from outside.
 *
 * Not encrypted between machines as spokes are: a network with a DNS resolver cannot be, and what runs here encrypts its own traffic.
 *
 * Holds NOR-NET-05, NOR-NET-06, NOR-NET-11 and NOR-LOG-01.
 * @throws when a subnet is smaller than Azure takes, or traffic is not between two ranges
 * @see https://learn.microsoft.com/azure/architecture/networking/architecture/hub-spoke
 * @see https://learn.microsoft.com/azure/dns/dns-private-resolver-overview#virtual-network-restrictions
 */
export class HubNetwork extends Construct implements NetworkReference {
  readonly id: string;
  readonly name: string;
  readonly resourceGroupName: string;
  readonly subnetIds: Readonly<Record<HubPart, string>>;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: HubNetworkProps,
  ) {
    super(scope, id);
    const { placement, name, subnets, environmentRange, ddosProtectionPlanId, auditWorkspaceId } = props;
    requireSubnetSizes(this.node.path, subnets);
    const network = new VirtualNetwork(this, "Resource", {
      name: resourceName("vnet", name),
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      addressSpace: [props.range],
      // Azure's own resolver, the only one that knows the private zones.
      dnsServers: [],
      privateEndpointVnetPolicies: "Disabled",
      ...(ddosProtectionPlanId !== undefined && { ddosProtectionPlan: { id: ddosProtectionPlanId, enable: true } }),
    });
    new AuditTrail(this, "Audit", { targetId: network.id, workspaceId: auditWorkspaceId, logs: "allLogs" });
    this.id = network.id;
    this.name = network.name;
    this.resourceGroupName = placement.resourceGroupName;

    const subnet = (child: string, part: HubPart, rest: Pick<SubnetProps, "allowed" | "services" | "azureName" | "delegatedTo">) =>
      new Subnet(this, child, {
        placement,
        networkName: network.name,
        auditWorkspaceId,
        name: `${name}-${part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        range: subnets[part],
        ...rest,
      }).id;
    const delegatedTo = "Microsoft.Network/dnsResolvers";
    const elsewhere = (props.nameServers ?? []).flatMap((range, index) => dns("Outbound", subnets.resolverOutbound, range, String(index + 1)));
    this.subnetIds = {
      firewall: new FirewallSubnet(this, "Firewall", {
        resourceGroupName: placement.resourceGroupName,
        networkName: network.name,
        range: subnets.firewall,
      }).id,
      bastion: subnet("Bastion", "bastion", { allowed: [], services: ["bastion"], azureName: "AzureBastionSubnet" }),
      entry: subnet("Entry", "entry", { allowed: ofEntry(subnets, environmentRange), services: ["entry"] }),
      endpoints: subnet("Endpoints", "endpoints", { allowed: intoEndpoints(subnets, props.endpointClients ?? []) }),
      runners: subnet("Runners", "runners", { allowed: ofRunners(subnets, environmentRange), services: ["internetByFirewall"] }),
      resolverInbound: subnet("ResolverInbound", "resolverInbound", {
        allowed: dns("Inbound", environmentRange, subnets.resolverInbound),
        delegatedTo,
      }),
      resolverOutbound: subnet("ResolverOutbound", "resolverOutbound", { allowed: elsewhere, delegatedTo }),
    };
  }

  /** What a spoke needs to know of this hub. */
  connection(firewallAddress: string): HubConnection {
    const { subnets, endpointClients = [] } = this.props;
    return {
      network: { id: this.id, name: this.name, resourceGroupName: this.resourceGroupName },
      firewallAddress,
      entryRange: subnets.entry,
      runnerRange: subnets.runners,
      shared: { range: subnets.endpoints, tcpPorts: [...new Set(endpointClients.flatMap(({ tcpPorts }) => tcpPorts))] },
    };
  }
}
