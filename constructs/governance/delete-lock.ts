import { ManagementLock } from "@cdktf/provider-azurerm/lib/management-lock";
import { Construct } from "constructs";

export interface DeleteLockProps {
  readonly targetId: string;
}

/**
 * Azure refuses to delete the resource, whoever asks, until the lock is gone. Data in it can still be changed and deleted: that is what roles and recovery are for.
 *
 * Holds NOR-RES-03.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
 */
export class DeleteLock extends Construct {
  constructor(scope: Construct, id: string, props: DeleteLockProps) {
    super(scope, id);
    new ManagementLock(this, "Resource", {
      name: "no-delete",
      scope: props.targetId,
      lockLevel: "CanNotDelete",
      notes: "holds data: see the decommission guide",
    });
  }
}
