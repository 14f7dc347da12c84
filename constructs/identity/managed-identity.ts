import { UserAssignedIdentity } from "@cdktf/provider-azurerm/lib/user-assigned-identity";
import { Construct } from "constructs";
import type { Placement } from "../placement";

export interface ManagedIdentityProps {
  readonly placement: Placement;
  readonly name: string;
}

/**
 * An identity without a password or key to lose; it may do nothing until it is granted a role.
 *
 * Holds NOR-AUT-03.
 * @see https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview
 */
export class ManagedIdentity extends Construct {
  readonly id: string;
  /** What roles are granted to. */
  readonly principalId: string;
  /** What a workload names to become the identity. */
  readonly clientId: string;

  constructor(scope: Construct, id: string, props: ManagedIdentityProps) {
    super(scope, id);
    const { placement } = props;
    const identity = new UserAssignedIdentity(this, "Resource", {
      name: props.name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
    });
    this.id = identity.id;
    this.principalId = identity.principalId;
    this.clientId = identity.clientId;
  }
}
