import { VirtualNetwork } from "@cdktf/provider-azurerm/lib/virtual-network";
import { Construct } from "constructs";
import { AuditTrail } from "../monitoring/audit-trail";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import type { EndpointClients } from "./hub-rules";
import type { EndpointPort, HubConnection, NetworkReference } from "./network-reference";
import { Peering } from "./peering";
import { RouteToFirewall } from "./route-to-firewall";
import { spokeRules } from "./spoke-rules";
import { Subnet } from "./subnet";

export interface SpokeNetworkProps {
  readonly placement: Placement;
  /** Name of the network and, behind their own abbreviations, of what belongs to it: such as `altinn-skd-prod`. */
  readonly name: string;
  /** All addresses of the network. */
  readonly range: string;
  /** Both inside of `range`, and apart. */
  readonly subnets: { readonly endpoints: string; readonly workloads: string };
  readonly auditWorkspaceId: string;
  /**
   * Ports of the endpoints that workloads may use.
   * @default [443] - what speaks HTTPS; a database or a queue takes its own
   */
  readonly endpointPorts?: readonly EndpointPort[];
  /**
   * Addresses of the pods of a Kubernetes cluster in the subnet of the workloads.
   * @default - none: no cluster
   */
  readonly podRange?: string;
  /**
   * Subnets of the same network that node pools of the cluster in the subnet of the workloads have for themselves: the range they all lie in.
   * @default - none: all nodes are in the subnet of the workloads
   */
  readonly poolRange?: string;
  /**
   * Who else uses the endpoints: workloads in a network that this one is peered with.
   * @default - nobody
   */
  readonly endpointClients?: readonly EndpointClients[];
  /**
   * The hub that the network is peered with.
   * @default - none: no way in or out
   */
  readonly hub?: HubConnection;
}

/**
 * The network of one owner: workloads reach each other and their endpoints. Nothing else gets in or out, other owners and the internet included.
 *
 * With a hub it is peered with that alone. Then workloads go out by HTTPS through its firewall, which lets them reach what it has on its list; they use the
 * endpoints in the hub that are for all; and requests reach them from the hub's entry. The machines that deploy reach the endpoints.
 *
 * Traffic between its machines is encrypted on the wire; a size that cannot is let through, since Azure offers `DropUnencrypted` to nobody in general.
 *
 * Holds NOR-NET-05, NOR-NET-06, NOR-NET-11 and NOR-LOG-01.
 * @see https://learn.microsoft.com/azure/virtual-network/virtual-network-encryption-overview
 * @see https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview
 */
export class SpokeNetwork extends Construct implements NetworkReference {
  readonly id: string;
  readonly name: string;
  readonly resourceGroupName: string;
  readonly endpointSubnetId: string;
  readonly workloadSubnetId: string;

  constructor(scope: Construct, id: string, props: SpokeNetworkProps) {
    super(scope, id);
    const { placement, name, auditWorkspaceId, subnets } = props;
    const network = new VirtualNetwork(this, "Resource", {
      name: resourceName("vnet", name),
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      addressSpace: [props.range],
      // Azure's own resolver, the only one that knows the private zones.
      dnsServers: [],
      encryption: { enforcement: "AllowUnencrypted" },
      privateEndpointVnetPolicies: "Disabled",
    });
    new AuditTrail(this, "Audit", { targetId: network.id, workspaceId: auditWorkspaceId, logs: "allLogs" });

    this.id = network.id;
    this.name = network.name;
    this.resourceGroupName = placement.resourceGroupName;

    const { hub, endpointPorts = [443] } = props;
    const allowed = spokeRules(subnets, endpointPorts, props);
    const common = { placement, networkName: network.name, auditWorkspaceId };
    this.endpointSubnetId = new Subnet(this, "Endpoints", {
      ...common,
      name: `${name}-endpoints`,
      range: subnets.endpoints,
      allowed: allowed.endpoints,
    }).id;
    this.workloadSubnetId = new Subnet(this, "Workloads", {
      ...common,
      name: `${name}-workloads`,
      range: subnets.workloads,
      allowed: allowed.workloads,
      services: hub === undefined ? [] : ["internetByFirewall", "loadBalancerProbes"],
    }).id;
    if (hub === undefined) return;
    new Peering(this, "Peering", { hub: hub.network, spoke: this, spokeName: name });
    new RouteToFirewall(this, "Route", { placement, name, firewallAddress: hub.firewallAddress, subnetIds: { Workloads: this.workloadSubnetId } });
  }
}
