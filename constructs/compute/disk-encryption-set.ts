import { DiskEncryptionSet as AzurermDiskEncryptionSet } from "@cdktf/provider-azurerm/lib/disk-encryption-set";
import { Construct } from "constructs";
import { DeleteLock } from "../governance/delete-lock";
import type { CustomerManagedKey } from "../key-vault/customer-managed-key";
import { KeyAccess } from "../key-vault/key-access";
import type { Placement } from "../placement";

export interface DiskEncryptionSetProps {
  readonly placement: Placement;
  /** Made by `resourceName("des", …)`. */
  readonly name: string;
  /** In a vault for customer-managed keys. */
  readonly key: Pick<CustomerManagedKey, "versionlessId" | "resourceVersionlessId">;
}

/**
 * Lets the disks of machines be encrypted under a key of ours, and follow its rotation by themselves. Without the set, or the key, no disk opens.
 *
 * The second layer is the host's: machines that use the set encrypt at the host too. Azure's own second layer at rest is not among what AKS supports.
 *
 * Holds NOR-AUT-03, NOR-ENC-02, NOR-ENC-03, NOR-RES-01 and NOR-RES-03.
 * @see https://learn.microsoft.com/azure/virtual-machines/disk-encryption#customer-managed-keys
 */
export class DiskEncryptionSet extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: DiskEncryptionSetProps) {
    super(scope, id);
    const { placement, name, key } = props;
    const access = new KeyAccess(this, "KeyAccess", { placement, name, key, user: "The disk encryption set" });
    const set = new AzurermDiskEncryptionSet(this, "Resource", {
      name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      encryptionType: "EncryptionAtRestWithCustomerKey",
      keyVaultKeyId: key.versionlessId,
      autoKeyRotationEnabled: true,
      identity: { type: "UserAssigned", identityIds: [access.identity.id] },
      dependsOn: [access.grant],
      lifecycle: { preventDestroy: true },
    });
    this.id = set.id;
    new DeleteLock(this, "Lock", { targetId: set.id });
  }
}
