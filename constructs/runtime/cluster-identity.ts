import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { ReservationAccess } from "../compute/reservation-access";
import { ManagedIdentity } from "../identity/managed-identity";
import { type GrantableRole, RoleGrant } from "../identity/role-grant";
import { resourceName } from "../names";
import type { Placement } from "../placement";

/** Our own zone for the name of the cluster's API, and the network that it is linked to. */
export interface ClusterZone {
  readonly id: string;
  readonly networkId: string;
}

export interface ClusterIdentityProps {
  readonly placement: Placement;
  /** Name of the cluster: the identities are named after it. */
  readonly name: string;
  readonly subnetId: string;
  readonly diskEncryptionSetId: string;
  /** @default - AKS's own zone, for which it needs no role */
  readonly zone?: ClusterZone | undefined;
  /** @default - no pool runs on a reservation */
  readonly capacityResourceGroupId?: string | undefined;
}

/**
 * The two identities of a cluster: one with which it manages its machines, and one with which its nodes fetch images. Each role is for one resource,
 * and the cluster waits for all of them.
 *
 * Holds NOR-AUT-03 and NOR-AUT-05.
 * @see https://learn.microsoft.com/azure/aks/use-managed-identity
 * @see https://learn.microsoft.com/azure/aks/private-clusters#configure-a-private-dns-zone
 */
export class ClusterIdentity extends Construct {
  readonly identity: ManagedIdentity;
  readonly kubelet: ManagedIdentity;
  /** What the cluster depends on. */
  readonly grants: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: ClusterIdentityProps) {
    super(scope, id);
    const { placement, name, zone, capacityResourceGroupId } = props;
    this.identity = new ManagedIdentity(this, "Cluster", { placement, name: resourceName("id", name) });
    this.kubelet = new ManagedIdentity(this, "Kubelet", { placement, name: resourceName("id", name, "kubelet") });
    const { principalId } = this.identity;
    const grant = (grantId: string, role: GrantableRole, on: string, description: string) =>
      new RoleGrant(this, grantId, { role, scope: on, principalId, principalType: "ServicePrincipal", description });
    this.grants = [
      grant("Subnet", "Network Contributor", props.subnetId, "The cluster puts nodes and internal load balancers in its subnet"),
      grant("KubeletIdentity", "Managed Identity Operator", this.kubelet.id, "The cluster gives its nodes the identity they fetch images with"),
      grant("DiskEncryption", "Reader", props.diskEncryptionSetId, "The cluster encrypts the disks of its nodes and volumes with this set"),
      ...(zone === undefined
        ? []
        : [
            grant("Zone", "Private DNS Zone Contributor", zone.id, "The cluster writes the address of its API into the zone"),
            grant("ZoneNetwork", "Network Contributor", zone.networkId, "The cluster links the zone to its network"),
          ]),
      ...(capacityResourceGroupId === undefined ? [] : [new ReservationAccess(this, "Capacity", { resourceGroupId: capacityResourceGroupId, principalId })]),
    ];
  }
}
