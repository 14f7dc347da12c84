import { StorageManagementPolicy } from "@cdktf/provider-azurerm/lib/storage-management-policy";
import { Construct } from "constructs";

export interface ErasurePolicyProps {
  readonly storageAccountId: string;
  /** Days after which a blob that nobody changed, a version and a snapshot are deleted. */
  readonly days: number;
}

/**
 * Deletes blobs, and every version and snapshot of them, when their time is over. Azure offers no such rule for page blobs.
 *
 * Holds NOR-BAK-04.
 * @see https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-overview
 */
export class ErasurePolicy extends Construct {
  constructor(scope: Construct, id: string, props: ErasurePolicyProps) {
    super(scope, id);
    const { days } = props;
    new StorageManagementPolicy(this, "Resource", {
      storageAccountId: props.storageAccountId,
      rule: [
        {
          name: "erase",
          enabled: true,
          filters: { blobTypes: ["appendBlob", "blockBlob"] },
          actions: {
            baseBlob: { deleteAfterDaysSinceModificationGreaterThan: days },
            snapshot: { deleteAfterDaysSinceCreationGreaterThan: days },
            version: { deleteAfterDaysSinceCreation: days },
          },
        },
      ],
    });
  }
}
