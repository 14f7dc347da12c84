import { RoleAssignment } from "@cdktf/provider-azurerm/lib/role-assignment";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { requireNarrowScope } from "../identity/role-scope";

export interface ReservationAccessProps {
  /** The resource group of the capacity reservation, which holds nothing else. */
  readonly resourceGroupId: string;
  /** Of the identity of the cluster whose nodes run on the reservation. */
  readonly principalId: string;
}

/**
 * Lets a cluster put its nodes on reserved capacity. AKS demands Contributor on the group's resource group, and takes no narrower role: so it has a
 * construct of its own rather than a place among the roles there are to grant, and the resource group must hold nothing but reservations.
 *
 * Holds NOR-AUT-05.
 * @throws when the scope is wider than a resource group
 * @see https://learn.microsoft.com/azure/aks/use-capacity-reservation-groups#limitations
 */
export class ReservationAccess extends Construct implements ITerraformDependable {
  readonly fqn: string;

  constructor(scope: Construct, id: string, props: ReservationAccessProps) {
    super(scope, id);
    requireNarrowScope(this.node.path, props.resourceGroupId);
    const assignment = new RoleAssignment(this, "Resource", {
      scope: props.resourceGroupId,
      roleDefinitionName: "Contributor",
      principalId: props.principalId,
      principalType: "ServicePrincipal",
      description: "The cluster puts its nodes on the reserved capacity",
    });
    this.fqn = assignment.fqn;
  }
}
