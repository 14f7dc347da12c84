import type { Construct } from "constructs";
import { RoleGrant } from "../constructs/identity/role-grant";
import { CustomerManagedKey } from "../constructs/key-vault/customer-managed-key";
import { KeyVault } from "../constructs/key-vault/key-vault";
import { keyVaultName } from "../constructs/names";
import type { EndpointNetwork } from "../constructs/network/private-endpoint";
import { BaselineStack, type StackContext } from "./baseline-stack";
import { ownersOf } from "./owners";

/**
 * The keys that data is encrypted with: for each service owner a vault of its own, apart from the data and out of reach of its workloads.
 *
 * Holds NOR-ENC-03 and NOR-OWN-03.
 */
export class KeysStack extends BaselineStack {
  private readonly storageKeys = new Map<string, CustomerManagedKey>();

  constructor(scope: Construct, context: StackContext, props: { readonly auditWorkspaceId: string; readonly endpoints: EndpointNetwork }) {
    super(scope, "keys", context);
    const { deployment, environmentName } = context;
    const { placement } = this.platformGroup("keys");
    for (const [code, owner] of ownersOf(deployment, environmentName)) {
      const tags = this.ownerTags(code, owner);
      const vault = new KeyVault(this, `Vault-${code}`, {
        placement: { ...placement, tags },
        name: keyVaultName(deployment.finops.product, code, environmentName, "keys"),
        tenantId: deployment.organisation.tenantId,
        use: "customerManagedKeys",
        network: props.endpoints,
        auditWorkspaceId: props.auditWorkspaceId,
      });
      const deployers = new RoleGrant(this, `Deployers-${code}`, {
        role: "Key Vault Crypto Officer",
        scope: vault.id,
        principalId: deployment.groups.deployers,
        principalType: "Group",
        description: "The pipeline makes the keys and their rotation policy",
      });
      this.storageKeys.set(code, new CustomerManagedKey(this, `StorageKey-${code}`, { vaultId: vault.id, name: "storage", tags, dependsOn: [deployers] }));
    }
  }

  /** The key of a service owner's storage. @throws when the owner is not in the environment */
  storageKeyOf(code: string): CustomerManagedKey {
    const key = this.storageKeys.get(code);
    if (key === undefined)
      throw new Error(`${this.node.path}: no storage key for "${code}" - the owner is not in this environment; add the environment to the owner`);
    return key;
  }
}
