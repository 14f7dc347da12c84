import { KubernetesClusterNodePool } from "@cdktf/provider-azurerm/lib/kubernetes-cluster-node-pool";
import { Construct } from "constructs";
import type { Placement } from "../placement";
import { type NodeCounts, nodeSettings, requireNodeCounts, requirePoolName } from "./node-settings";

export interface NodePoolProps extends NodeCounts {
  readonly placement: Placement;
  readonly clusterId: string;
  /** 1 to 12 lower-case letters and digits, a letter first. */
  readonly name: string;
  /** Where the nodes are; it has a route to the firewall, and no default way out. */
  readonly subnetId: string;
  /**
   * Service owner whose workloads alone run here: nodes carry the label and the taint `owner=<code>`.
   * @default - everybody's workloads
   */
  readonly owner?: string;
  /**
   * The reservation that the nodes run on: it holds `vmSize`, and the cluster was given its resource group.
   * @default - none: nodes are had while Azure has some
   */
  readonly capacityReservationGroupId?: string;
}

/**
 * Nodes for workloads. Losing them loses no data, so that they may be replaced.
 *
 * Holds NOR-ENC-02, NOR-AVA-01, NOR-AVA-03 and NOR-AVA-06.
 * @throws when the name is none of a node pool, or the counts are not 1 to 1000 in order
 * @see https://learn.microsoft.com/azure/aks/create-node-pools
 * @see https://learn.microsoft.com/azure/aks/use-capacity-reservation-groups
 */
export class NodePool extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: NodePoolProps) {
    super(scope, id);
    const { placement, name, owner, capacityReservationGroupId } = props;
    requirePoolName(this.node.path, name);
    requireNodeCounts(this.node.path, props);
    const pool = new KubernetesClusterNodePool(this, "Resource", {
      ...nodeSettings(placement.region, props),
      name,
      kubernetesClusterId: props.clusterId,
      tags: placement.tags,
      vnetSubnetId: props.subnetId,
      mode: "User",
      osType: "Linux",
      priority: "Regular",
      ...(owner !== undefined && { nodeLabels: { owner }, nodeTaints: [`owner=${owner}:NoSchedule`] }),
      ...(capacityReservationGroupId !== undefined && { capacityReservationGroupId }),
    });
    this.id = pool.id;
  }
}
