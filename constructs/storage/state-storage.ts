import { StorageAccount as AzurermStorageAccount } from "@cdktf/provider-azurerm/lib/storage-account";
import { StorageContainer } from "@cdktf/provider-azurerm/lib/storage-container";
import { StorageManagementPolicy } from "@cdktf/provider-azurerm/lib/storage-management-policy";
import { Construct } from "constructs";
import { zonesOf } from "../../config/norway";
import { DeleteLock } from "../governance/delete-lock";
import { RoleGrant } from "../identity/role-grant";
import type { CustomerManagedKey } from "../key-vault/customer-managed-key";
import { KeyAccess } from "../key-vault/key-access";
import { AuditTrail } from "../monitoring/audit-trail";
import { type EndpointNetwork, PrivateEndpoint } from "../network/private-endpoint";
import type { Placement } from "../placement";
import { closedAccount } from "./closed-account";
import { requireContainerNames } from "./container-names";
import { blobRecovery, closedFileShares } from "./data-protection";

export interface StateStorageProps {
  readonly placement: Placement;
  /** Globally unique: made by `storageAccountName()`. */
  readonly name: string;
  readonly network: EndpointNetwork;
  /** In the vault of the same stack: the state holds what the others need to be opened, and waits for none of them. */
  readonly key: Pick<CustomerManagedKey, "versionlessId" | "resourceVersionlessId">;
  /** Names of the containers that states are kept in. */
  readonly containers: readonly string[];
  /** Object id of the Entra ID group of the pipeline's identities: the only ones who read and write states. */
  readonly deployersGroupId: string;
  readonly auditWorkspaceId: string;
}

/** A state of a month ago is no help: what it describes has changed. */
const recoveryDays = 30;
/** Every version of a state for a year, to see what was there when. */
const versionDays = 365;

/**
 * The Terraform states of all stacks: encrypted twice, once under our key, reached through the private endpoint by the pipeline's Entra identities alone.
 * Each version is kept for a year and no state is ever deleted by its age. A copy lies in the other region in Norway: without it nothing could be built
 * there after the loss of this one.
 *
 * Its own stack starts with a state on disk: the network first, then from a machine in it the vault, the key and this, and then that state moves in here.
 *
 * Holds NOR-LOC-03, NOR-LOC-05, NOR-NET-01, NOR-NET-02, NOR-NET-03, NOR-AUT-01, NOR-AUT-03, NOR-AUT-05, NOR-AUT-08, NOR-ENC-01, NOR-ENC-02, NOR-ENC-03,
 * NOR-AVA-01, NOR-RES-01, NOR-RES-03, NOR-RES-08, NOR-LOG-01 and NOR-BAK-01.
 * @throws when a container name is not Azure's or comes twice
 * @see https://developer.hashicorp.com/terraform/language/backend/azurerm
 */
export class StateStorage extends Construct {
  readonly id: string;
  readonly name: string;

  constructor(scope: Construct, id: string, props: StateStorageProps) {
    super(scope, id);
    const { placement, name, key } = props;
    requireContainerNames(this.node.path, props.containers);
    const access = new KeyAccess(this, "KeyAccess", { placement, name, key, user: "The state storage" });
    const account = new AzurermStorageAccount(this, "Resource", {
      ...closedAccount({ identityId: access.identity.id, key }),
      name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      accountReplicationType: zonesOf[placement.region].length > 0 ? "GZRS" : "GRS",
      blobProperties: blobRecovery(recoveryDays),
      shareProperties: closedFileShares(recoveryDays),
      dependsOn: [access.grant],
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
    new RoleGrant(this, "Deployers", {
      role: "Storage Blob Data Contributor",
      scope: account.id,
      principalId: props.deployersGroupId,
      principalType: "Group",
      description: "The pipeline reads and writes the states of its stacks",
    });
    new StorageManagementPolicy(this, "Versions", {
      storageAccountId: account.id,
      rule: [
        {
          name: "trim",
          enabled: true,
          filters: { blobTypes: ["blockBlob"] },
          actions: {
            snapshot: { deleteAfterDaysSinceCreationGreaterThan: versionDays },
            version: { deleteAfterDaysSinceCreation: versionDays },
          },
        },
      ],
    });
    new PrivateEndpoint(this, "Endpoint", { placement, network: props.network, targetId: account.id, targetName: name, subresource: "blob" });
    new AuditTrail(this, "Audit", { targetId: `${account.id}/blobServices/default`, workspaceId: props.auditWorkspaceId });
    new DeleteLock(this, "Lock", { targetId: account.id });
  }
}
