import { StorageAccount as AzurermStorageAccount } from "@cdktf/provider-azurerm/lib/storage-account";
import { StorageContainer } from "@cdktf/provider-azurerm/lib/storage-container";
import { Construct } from "constructs";
import { zonesOf } from "../../config/norway";
import { DeleteLock } from "../governance/delete-lock";
import { ManagedIdentity } from "../identity/managed-identity";
import { RoleGrant } from "../identity/role-grant";
import { requireWholeNumber } from "../input";
import type { CustomerManagedKey } from "../key-vault/customer-managed-key";
import { AuditTrail } from "../monitoring/audit-trail";
import { resourceName } from "../names";
import { type EndpointNetwork, PrivateEndpoint } from "../network/private-endpoint";
import type { Placement } from "../placement";
import { closedAccount } from "./closed-account";
import { requireContainerNames } from "./container-names";
import { blobRecovery, closedFileShares } from "./data-protection";
import { ErasurePolicy } from "./erasure-policy";

export interface StorageAccountProps {
  readonly placement: Placement;
  /** Globally unique: made by `storageAccountName()`. */
  readonly name: string;
  readonly network: EndpointNetwork;
  /** In a vault for customer-managed keys. */
  readonly key: Pick<CustomerManagedKey, "versionlessId" | "resourceVersionlessId">;
  /** Names of the private blob containers. */
  readonly containers: readonly string[];
  /** Days after its last change until data is gone for good, the recoverable copies included; more than `recoveryDays`. */
  readonly deleteAfterDays: number;
  /**
   * Days in which deleted data can be brought back, 7 to 365.
   * @default 30 - a month to notice; shorter only where data must be gone sooner
   */
  readonly recoveryDays?: number;
  readonly auditWorkspaceId: string;
}

/**
 * Blobs of one owner: encrypted twice, once under the owner's key; reached through the private endpoint by Entra roles alone; recoverable for a time,
 * then gone for good. Spread over all zones of a region that has them.
 *
 * Containers are made by Azure Resource Manager, so that a deployment needs no way to the data.
 *
 * Holds NOR-LOC-03, NOR-LOC-05, NOR-NET-01, NOR-NET-02, NOR-NET-03, NOR-NET-13, NOR-AUT-01, NOR-AUT-03, NOR-AUT-08, NOR-ENC-01, NOR-ENC-02, NOR-ENC-03,
 * NOR-ENC-09, NOR-AVA-01, NOR-RES-01, NOR-RES-03, NOR-LOG-01, NOR-BAK-01 and NOR-BAK-04.
 * @throws when `recoveryDays` is outside 7 to 365, `deleteAfterDays` leaves no time to use the data, or a container name is not Azure's or comes twice
 * @see https://learn.microsoft.com/azure/storage/blobs/security-recommendations
 */
export class StorageAccount extends Construct {
  readonly id: string;
  readonly name: string;

  constructor(scope: Construct, id: string, props: StorageAccountProps) {
    super(scope, id);
    const { placement, key, deleteAfterDays, recoveryDays = 30 } = props;
    const where = this.node.path;
    requireWholeNumber(where, { name: "recoveryDays", value: recoveryDays, minimum: 7, maximum: 365, fix: "leave it out for 30", known: true });
    requireWholeNumber(where, {
      name: "deleteAfterDays",
      value: deleteAfterDays,
      minimum: recoveryDays + 1,
      maximum: 99_999,
      fix: "what is deleted stays recoverable for recoveryDays: shorten those, or keep data longer",
      known: true,
    });
    requireContainerNames(where, props.containers);

    const identity = new ManagedIdentity(this, "Identity", { placement, name: resourceName("id", props.name) });
    const grant = new RoleGrant(this, "KeyGrant", {
      role: "Key Vault Crypto Service Encryption User",
      scope: key.resourceVersionlessId,
      principalId: identity.principalId,
      principalType: "ServicePrincipal",
      description: "The storage account wraps its keys with this one",
    });
    const account = new AzurermStorageAccount(this, "Resource", {
      name: props.name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      ...closedAccount({ identityId: identity.id, key }),
      accountReplicationType: zonesOf[placement.region].length > 0 ? "ZRS" : "LRS",
      blobProperties: blobRecovery(recoveryDays),
      shareProperties: closedFileShares(recoveryDays),
      dependsOn: [grant],
      lifecycle: { preventDestroy: true },
    });
    this.id = account.id;
    this.name = account.name;
    for (const container of props.containers) {
      new StorageContainer(this, `Container-${container}`, {
        name: container,
        storageAccountId: account.id,
        containerAccessType: "private",
        lifecycle: { preventDestroy: true },
      });
    }
    new ErasurePolicy(this, "Erasure", { storageAccountId: account.id, days: deleteAfterDays - recoveryDays });
    new PrivateEndpoint(this, "Endpoint", { placement, network: props.network, targetId: account.id, targetName: props.name, subresource: "blob" });
    // Blobs are what has an endpoint; the other services of the account cannot be reached, and the account itself logs nothing.
    new AuditTrail(this, "Audit", { targetId: `${account.id}/blobServices/default`, workspaceId: props.auditWorkspaceId });
    new DeleteLock(this, "Lock", { targetId: account.id });
  }
}
