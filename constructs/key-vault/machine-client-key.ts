import { KeyVaultKey } from "@cdktf/provider-azurerm/lib/key-vault-key";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";

export interface MachineClientKeyProps {
  /** A vault of its owner, premium: `KeyVault` with `use: "secrets"`, which the owner's workloads reach. */
  readonly vaultId: string;
  /** Letters, digits and dashes; once among the vault's keys and certificates. It names the client, such as `maskinporten-altinn`. */
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  /**
   * What must be there first: the role "Key Vault Crypto Officer" on the vault of whoever deploys.
   * @default - nothing
   */
  readonly dependsOn?: readonly ITerraformDependable[];
}

/** Event Grid's names of what a vault tells about a key that nears its end. @see https://learn.microsoft.com/azure/event-grid/event-schema-key-vault */
const expiryEvents = ["Microsoft.KeyVault.KeyNearExpiry", "Microsoft.KeyVault.KeyExpired", "Microsoft.KeyVault.KeyNewVersionCreated"] as const;

/**
 * The key with which a machine signs its requests for tokens from Maskinporten: made in the vault's HSM, where it stays. A workload has the vault sign,
 * with the role "Key Vault Crypto User" on `resourceId`; Maskinporten knows the public half, registered as a JWK.
 *
 * A new version comes every nine months by itself, and each lasts a year: three months to register the new one, in which the old one goes on signing. Hence a
 * workload names the version it signs with, and its `kid`. Sixty days before the end the vault raises an event.
 *
 * Holds NOR-AUT-09, NOR-AUT-11, NOR-ENC-05, NOR-ENC-06 and NOR-RES-01.
 * @see https://docs.digdir.no/docs/Maskinporten/maskinporten_guide_apikonsument
 * @see https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation
 */
export class MachineClientKey extends Construct {
  readonly name: string;
  readonly vaultId: string;
  /** The key whatever its version, as a URI in the vault: where its versions are listed. */
  readonly versionlessId: string;
  /** The key whatever its version, as an Azure resource: what a role is granted on. */
  readonly resourceId: string;
  /** The public half of the newest version, to be registered; no secret. */
  readonly publicKeyPem: string;
  /** What the vault's event topic tells about the key: an alert subscribes to these, with the key's name as subject. */
  readonly expiryEvents: readonly string[] = expiryEvents;

  constructor(scope: Construct, id: string, props: MachineClientKeyProps) {
    super(scope, id);
    const key = new KeyVaultKey(this, "Resource", {
      name: props.name,
      keyVaultId: props.vaultId,
      keyType: "RSA-HSM",
      // RSA for RS256, which Maskinporten takes.
      keySize: 3072,
      keyOpts: ["sign", "verify"],
      rotationPolicy: { automatic: { timeAfterCreation: "P9M" }, expireAfter: "P1Y", notifyBeforeExpiry: "P60D" },
      tags: props.tags,
      ...(props.dependsOn && { dependsOn: [...props.dependsOn] }),
      lifecycle: { preventDestroy: true },
    });
    this.name = props.name;
    this.vaultId = props.vaultId;
    this.versionlessId = key.versionlessId;
    this.resourceId = key.resourceVersionlessId;
    this.publicKeyPem = key.publicKeyPem;
  }
}
