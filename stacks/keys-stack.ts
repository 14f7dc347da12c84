import type { Construct } from "constructs";
import type { NorwayRegion } from "../config/norway";
import { RoleGrant } from "../constructs/identity/role-grant";
import { CustomerManagedKey } from "../constructs/key-vault/customer-managed-key";
import { KeyVault } from "../constructs/key-vault/key-vault";
import { keyVaultName } from "../constructs/names";
import { BaselineStack, type StackContext } from "./baseline-stack";
import type { PlatformNetwork } from "./network-stack";
import type { Observability } from "./observability-stack";
import { ownersOf } from "./owners";

/** What the platform encrypts with keys of its own, one for each. */
export const platformKeys = ["app-configuration", "archive", "backup", "disks", "postgresql", "redis", "registry", "service-bus"] as const;
export type PlatformKey = (typeof platformKeys)[number];

interface KeysStackProps {
  readonly observability: Observability;
  readonly network: PlatformNetwork;
}

/**
 * The keys that data is encrypted with, apart from the data and out of reach of its workloads: a vault for each service owner, one for the platform, and one in
 * the paired region for what is backed up there.
 *
 * Holds NOR-ENC-03 and NOR-OWN-03.
 */
export class KeysStack extends BaselineStack {
  /** Of the platform's services. */
  readonly platform: Readonly<Record<PlatformKey, CustomerManagedKey>>;
  /** Of database backups in the paired region; undefined where there is no database. */
  readonly geoBackup: CustomerManagedKey | undefined;
  private readonly storageKeys = new Map<string, CustomerManagedKey>();

  constructor(
    scope: Construct,
    context: StackContext,
    private readonly props: KeysStackProps,
  ) {
    super(scope, "keys", context);
    const { deployment, environment, environmentName } = context;
    const { regions, organisation } = deployment;
    const { placement } = this.platformGroup("keys");
    const platform = this.keyVault("platform", {
      code: organisation.code,
      purpose: "keys2",
      region: regions.primary,
      group: placement.resourceGroupName,
      tags: placement.tags,
    });
    this.platform = Object.fromEntries(platformKeys.map((name) => [name, platform.key(name)])) as Record<PlatformKey, CustomerManagedKey>;
    if (environment.data?.postgresql !== undefined) {
      const paired = this.keyVault("paired", {
        code: organisation.code,
        purpose: "west",
        region: regions.secondary,
        group: placement.resourceGroupName,
        tags: placement.tags,
      });
      this.geoBackup = paired.key("postgresql");
    }
    for (const [code, owner] of ownersOf(deployment, environmentName)) {
      const tags = this.ownerTags(code, owner);
      const vault = this.keyVault(code, { code, purpose: "keys", region: regions.primary, group: placement.resourceGroupName, tags });
      this.storageKeys.set(code, vault.key("storage"));
    }
  }

  /** The key of a service owner's storage. @throws when the owner is not in the environment */
  storageKeyOf(code: string): CustomerManagedKey {
    const key = this.storageKeys.get(code);
    if (key === undefined)
      throw new Error(`${this.node.path}: no storage key for "${code}" - the owner is not in this environment; add the environment to the owner`);
    return key;
  }

  private keyVault(
    id: string,
    { code, purpose, region, group, tags }: { code: string; purpose: string; region: NorwayRegion; group: string; tags: Readonly<Record<string, string>> },
  ): { key(name: string): CustomerManagedKey } {
    const { deployment, environmentName } = this.context;
    const vault = new KeyVault(this, `Vault-${id}`, {
      placement: { region, resourceGroupName: group, tags },
      name: keyVaultName(deployment.finops.product, code, environmentName, purpose),
      tenantId: deployment.organisation.tenantId,
      use: "customerManagedKeys",
      network: this.props.network.keyEndpoints,
      auditWorkspaceId: this.props.observability.audit.id,
    });
    const deployers = new RoleGrant(this, `Deployers-${id}`, {
      role: "Key Vault Crypto Officer",
      scope: vault.id,
      principalId: deployment.groups.deployers,
      principalType: "Group",
      description: "The pipeline makes the keys and their rotation policy",
    });
    return { key: (name) => new CustomerManagedKey(this, `Key-${id}-${name}`, { vaultId: vault.id, name, tags, dependsOn: [deployers] }) };
  }
}
