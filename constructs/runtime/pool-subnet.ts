import { Construct } from "constructs";
import { RoleGrant } from "../identity/role-grant";
import { type EndpointPort, type HubConnection, portName } from "../network/network-reference";
import { RouteToFirewall } from "../network/route-to-firewall";
import type { AllowedTraffic } from "../network/security-rule";
import { betweenNodes, ofPods } from "../network/spoke-rules";
import { Subnet } from "../network/subnet";
import type { Placement } from "../placement";

/** A cluster that node pools with subnets of their own belong to. */
export interface PooledCluster {
  /** Name of the cluster's network. */
  readonly networkName: string;
  /** All addresses of the network: where the cluster's other nodes and its API are. */
  readonly range: string;
  /** Addresses of pods, inside of the cluster alone. */
  readonly podRange: string;
  /** Of the identity that manages the cluster's machines. */
  readonly principalId: string;
}

export interface PoolSubnetProps {
  /** In the resource group of the cluster's network. */
  readonly placement: Placement;
  /** Name of the subnet behind its abbreviation. */
  readonly name: string;
  readonly cluster: PooledCluster;
  /** A part of the cluster's network that nobody else has. */
  readonly range: string;
  /** The endpoints that workloads of this pool use; pools of others do not reach them. */
  readonly endpoints: { readonly range: string; readonly tcpPorts: readonly EndpointPort[] };
  readonly hub: HubConnection;
  readonly auditWorkspaceId: string;
}

/**
 * The subnet of one service owner's nodes in a cluster that several share. Outside of the cluster, traffic of pods has the address of their node, so that
 * the owner's endpoints can tell the owner's workloads from everybody else's.
 *
 * Holds NOR-NET-05, NOR-NET-06, NOR-NET-13, NOR-OWN-02 and NOR-AUT-05.
 * @see https://learn.microsoft.com/azure/aks/node-pool-unique-subnet
 * @see https://learn.microsoft.com/azure/aks/azure-cni-overlay#network-security-groups
 */
export class PoolSubnet extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: PoolSubnetProps) {
    super(scope, id);
    const { placement, name, cluster, range, hub, endpoints } = props;
    const out = (to: string, tcpPorts: readonly EndpointPort[], what: string, description: string): AllowedTraffic[] =>
      tcpPorts.map((tcpPort) => ({
        name: `Allow${portName(tcpPort)}To${what}`,
        description,
        direction: "Outbound",
        source: range,
        destination: to,
        traffic: { tcpPort },
      }));
    const subnet = new Subnet(this, "Subnet", {
      placement,
      name,
      networkName: cluster.networkName,
      range,
      auditWorkspaceId: props.auditWorkspaceId,
      allowed: [
        ...betweenNodes(range, cluster.range),
        ...(["Inbound", "Outbound"] as const).flatMap((direction) => ofPods(direction, range, cluster.podRange)),
        ...out(endpoints.range, endpoints.tcpPorts, "Endpoints", "Workloads use their owner's services"),
        ...out(hub.shared.range, hub.shared.tcpPorts, "Shared", "Workloads use what the platform runs for all"),
      ],
      services: ["internetByFirewall", "loadBalancerProbes"],
    });
    new RouteToFirewall(this, "Route", { placement, name, firewallAddress: hub.firewallAddress, subnetIds: { Nodes: subnet.id } });
    new RoleGrant(this, "ClusterGrant", {
      role: "Network Contributor",
      scope: subnet.id,
      principalId: cluster.principalId,
      principalType: "ServicePrincipal",
      description: "The cluster puts nodes in the subnet",
    });
    this.id = subnet.id;
  }
}
