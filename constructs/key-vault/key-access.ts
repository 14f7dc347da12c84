import { Construct } from "constructs";
import { ManagedIdentity } from "../identity/managed-identity";
import { RoleGrant } from "../identity/role-grant";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import type { CustomerManagedKey } from "./customer-managed-key";

export interface KeyAccessProps {
  readonly placement: Placement;
  /** Name of what is encrypted: the identity is named after it. */
  readonly name: string;
  readonly key: Pick<CustomerManagedKey, "resourceVersionlessId">;
  /** What wraps its keys with this one, as the role assignment tells it: such as `The server`. */
  readonly user: string;
}

/**
 * The identity with which one service reaches one customer-managed key, and nothing else in the vault. Whoever uses it waits for `grant`.
 *
 * Holds NOR-AUT-03, NOR-AUT-05 and NOR-ENC-03.
 * @see https://learn.microsoft.com/azure/key-vault/general/rbac-guide
 */
export class KeyAccess extends Construct {
  readonly identity: ManagedIdentity;
  readonly grant: RoleGrant;

  constructor(scope: Construct, id: string, props: KeyAccessProps) {
    super(scope, id);
    this.identity = new ManagedIdentity(this, "Identity", { placement: props.placement, name: resourceName("id", props.name) });
    this.grant = new RoleGrant(this, "Grant", {
      role: "Key Vault Crypto Service Encryption User",
      scope: props.key.resourceVersionlessId,
      principalId: this.identity.principalId,
      principalType: "ServicePrincipal",
      description: `${props.user} wraps its keys with this one`,
    });
  }
}
