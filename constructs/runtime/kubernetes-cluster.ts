import { KubernetesCluster as AzurermKubernetesCluster } from "@cdktf/provider-azurerm/lib/kubernetes-cluster";
import { Construct } from "constructs";
import { DeleteLock } from "../governance/delete-lock";
import { wrongInput } from "../input";
import { AuditTrail } from "../monitoring/audit-trail";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import { ClusterIdentity, type ClusterZone } from "./cluster-identity";
import { ClusterLogs } from "./cluster-logs";
import { clusterNetwork } from "./cluster-network";
import { closedFeatures, upgrades } from "./cluster-settings";
import { type NodeCounts, nodeSettings, requireNodeCounts } from "./node-settings";

export interface KubernetesClusterProps {
  readonly placement: Placement;
  /** Made by `resourceName("aks", …)`. */
  readonly name: string;
  readonly tenantId: string;
  /** Object ids of the Entra ID groups that administer the cluster; Azure Kubernetes roles are what everybody else has. */
  readonly adminGroupIds: readonly string[];
  /** Where nodes and the private API are; it has a route to the firewall, and no default way out. */
  readonly subnetId: string;
  /** The nodes that the cluster's own services run on, and nothing else. */
  readonly systemPool: NodeCounts;
  /** Of disks and volumes. */
  readonly diskEncryptionSetId: string;
  readonly auditWorkspaceId: string;
  readonly operationalWorkspaceId: string;
  /** Of the private scope of Azure Monitor. */
  readonly collectionEndpointId: string;
  /**
   * Our own zone `privatelink.<region>.azmk8s.io`, so that other networks than the cluster's resolve its API.
   * @default - AKS's own, which is linked to the network of the cluster alone
   */
  readonly zone?: ClusterZone;
  /**
   * The resource group of the capacity reservation that node pools run on.
   * @default - none
   */
  readonly capacityResourceGroupId?: string;
  /**
   * Addresses of pods, inside of the cluster alone.
   * @default "10.240.0.0/16" - 256 nodes, and apart from the ranges of networks
   */
  readonly podRange?: string;
  /**
   * Addresses of services, inside of the cluster alone.
   * @default "10.250.0.0/24" - 256 services, and apart from the ranges of networks
   */
  readonly serviceRange?: string;
}

/**
 * A cluster whose API has a private address and takes Entra identities alone: no local accounts, no run command, no public address, machines that
 * patch themselves in the night.
 *
 * Secrets of workloads come from their vaults by workload identity. Those in etcd are encrypted by Azure: it takes a key of ours only in one
 * version, which does not follow a rotation.
 *
 * Holds NOR-NET-03, NOR-NET-07, NOR-NET-09, NOR-NET-10, NOR-AUT-01, NOR-AUT-03, NOR-AUT-07, NOR-ENC-02, NOR-ENC-03, NOR-AVA-01, NOR-AVA-02, NOR-AVA-03,
 * NOR-AVA-04, NOR-AVA-06, NOR-RES-01, NOR-RES-03, NOR-LOG-01 and NOR-LOG-06.
 * @throws when nobody administers the cluster, the counts of nodes are not 1 to 1000 in order, or a range cannot be used
 * @see https://learn.microsoft.com/azure/aks/private-clusters
 * @see https://learn.microsoft.com/azure/aks/operator-best-practices-cluster-security
 */
export class KubernetesCluster extends Construct {
  readonly id: string;
  readonly name: string;
  /** What workload identities trust. */
  readonly oidcIssuerUrl: string;
  /** Of the identity that the nodes fetch images with. */
  readonly kubeletPrincipalId: string;
  /** Of the identity that manages the cluster's machines. */
  readonly principalId: string;
  /** Where AKS keeps machines, load balancers and disks; it answers for them. */
  readonly nodeResourceGroupName: string;

  constructor(scope: Construct, id: string, props: KubernetesClusterProps) {
    super(scope, id);
    const { placement, name, systemPool, zone, adminGroupIds, podRange = "10.240.0.0/16", serviceRange = "10.250.0.0/24" } = props;
    const where = this.node.path;
    if (adminGroupIds.length === 0) {
      throw wrongInput(where, { what: "adminGroupIds is empty", got: "none", allowed: "one Entra ID group or more", fix: "name who administers the cluster" });
    }
    requireNodeCounts(where, systemPool);
    const networkProfile = clusterNetwork(where, { pods: podRange, services: serviceRange });
    this.nodeResourceGroupName = resourceName("rg", name, "nodes");

    const { capacityResourceGroupId, diskEncryptionSetId, subnetId } = props;
    const identities = new ClusterIdentity(this, "Identity", { placement, name, subnetId, diskEncryptionSetId, zone, capacityResourceGroupId });
    const { identity, kubelet } = identities;
    const cluster = new AzurermKubernetesCluster(this, "Resource", {
      ...closedFeatures,
      ...upgrades,
      name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      nodeResourceGroup: this.nodeResourceGroupName,
      tags: placement.tags,
      ...(zone === undefined ? { privateDnsZoneId: "System", dnsPrefix: name } : { privateDnsZoneId: zone.id, dnsPrefixPrivateCluster: name }),
      azureActiveDirectoryRoleBasedAccessControl: { tenantId: props.tenantId, adminGroupObjectIds: [...adminGroupIds], azureRbacEnabled: true },
      identity: { type: "UserAssigned", identityIds: [identity.id] },
      kubeletIdentity: { clientId: kubelet.clientId, objectId: kubelet.principalId, userAssignedIdentityId: kubelet.id },
      networkProfile,
      diskEncryptionSetId,
      defaultNodePool: {
        ...nodeSettings(placement.region, systemPool),
        name: "system",
        temporaryNameForRotation: "systemtmp",
        type: "VirtualMachineScaleSets",
        vnetSubnetId: subnetId,
        onlyCriticalAddonsEnabled: true,
        tags: placement.tags,
      },
      microsoftDefender: { logAnalyticsWorkspaceId: props.auditWorkspaceId },
      omsAgent: { logAnalyticsWorkspaceId: props.operationalWorkspaceId, msiAuthForMonitoringEnabled: true },
      dependsOn: [...identities.grants],
      lifecycle: { preventDestroy: true },
    });
    this.id = cluster.id;
    this.name = cluster.name;
    this.oidcIssuerUrl = cluster.oidcIssuerUrl;
    this.kubeletPrincipalId = kubelet.principalId;
    this.principalId = identity.principalId;
    const { collectionEndpointId, operationalWorkspaceId: workspaceId } = props;
    new ClusterLogs(this, "Logs", { placement, name, clusterId: cluster.id, workspaceId, collectionEndpointId });
    // Every request to the API, reads included: who read a secret is asked for too.
    new AuditTrail(this, "Audit", { targetId: cluster.id, workspaceId: props.auditWorkspaceId });
    new DeleteLock(this, "Lock", { targetId: cluster.id });
  }
}
