import { KeyVaultKey } from "@cdktf/provider-azurerm/lib/key-vault-key";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";

export interface CustomerManagedKeyProps {
  readonly vaultId: string;
  /** Letters, digits and dashes; once in the vault. */
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  /**
   * What must be there first: the role on the vault of whoever deploys, without which the key cannot be made.
   * @default - nothing
   */
  readonly dependsOn?: readonly ITerraformDependable[];
}

/**
 * A key made in the vault's HSM that never leaves it, and that only wraps the keys of a service. A new version comes every year by itself,
 * and each lasts two: a rotation that fails has a year to be noticed.
 *
 * Azure Storage, PostgreSQL, Service Bus, Redis and App Configuration take RSA keys; 3072 bits are what is held safe beyond 2030.
 *
 * Holds NOR-ENC-03, NOR-ENC-05, NOR-ENC-06 and NOR-RES-01.
 * @see https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview
 * @see https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation
 */
export class CustomerManagedKey extends Construct {
  /** The key whatever its version, as a URI in the vault: services that get it follow the rotation. */
  readonly versionlessId: string;
  /** The version that is the newest at deployment: only for services that take no other id, which follow the rotation when they are deployed again. */
  readonly currentVersionId: string;
  /** The key whatever its version, as an Azure resource: what a role is granted on. */
  readonly resourceVersionlessId: string;

  constructor(scope: Construct, id: string, props: CustomerManagedKeyProps) {
    super(scope, id);
    const key = new KeyVaultKey(this, "Resource", {
      name: props.name,
      keyVaultId: props.vaultId,
      keyType: "RSA-HSM",
      keySize: 3072,
      keyOpts: ["unwrapKey", "wrapKey"],
      rotationPolicy: { automatic: { timeAfterCreation: "P1Y" }, expireAfter: "P2Y", notifyBeforeExpiry: "P90D" },
      tags: props.tags,
      ...(props.dependsOn && { dependsOn: [...props.dependsOn] }),
      lifecycle: { preventDestroy: true },
    });
    this.versionlessId = key.versionlessId;
    this.currentVersionId = key.id;
    this.resourceVersionlessId = key.resourceVersionlessId;
  }
}
