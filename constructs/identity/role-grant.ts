import { RoleAssignment } from "@cdktf/provider-azurerm/lib/role-assignment";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { requireNarrowScope } from "./role-scope";

/**
 * The built-in roles there are to grant: each does one job on one kind of resource, and none can grant roles.
 * @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
export type GrantableRole =
  | "AcrPull"
  | "App Configuration Data Reader"
  | "Azure Service Bus Data Receiver"
  | "Azure Service Bus Data Sender"
  | "Key Vault Certificates Officer"
  | "Key Vault Crypto Officer"
  | "Key Vault Crypto Service Encryption User"
  | "Key Vault Crypto User"
  | "Key Vault Secrets Officer"
  | "Key Vault Secrets User"
  | "Log Analytics Reader"
  | "Managed Identity Operator"
  | "Network Contributor"
  | "PostgreSQL Flexible Server Long Term Retention Backup Role"
  | "Private DNS Zone Contributor"
  | "Reader"
  | "Storage Account Backup Contributor"
  | "Storage Blob Data Contributor"
  | "Storage Blob Data Reader";

export interface RoleGrantProps {
  readonly role: GrantableRole;
  /** The resource, or at most the resource group, that the role is for. */
  readonly scope: string;
  readonly principalId: string;
  /** Managed identities are service principals; people get roles through groups alone. */
  readonly principalType: "ServicePrincipal" | "Group";
  /** Why. */
  readonly description: string;
}

/**
 * A standing role of a machine identity or a group. Give it to `dependsOn` of what needs the role first.
 *
 * Holds NOR-AUT-05.
 * @throws when the scope is wider than a resource group
 * @see https://learn.microsoft.com/azure/role-based-access-control/best-practices
 */
export class RoleGrant extends Construct implements ITerraformDependable {
  readonly fqn: string;

  constructor(scope: Construct, id: string, props: RoleGrantProps) {
    super(scope, id);
    requireNarrowScope(this.node.path, props.scope);
    const assignment = new RoleAssignment(this, "Resource", {
      scope: props.scope,
      roleDefinitionName: props.role,
      principalId: props.principalId,
      principalType: props.principalType,
      description: props.description,
    });
    this.fqn = assignment.fqn;
  }
}
