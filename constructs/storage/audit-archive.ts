import { LogAnalyticsDataExportRule } from "@cdktf/provider-azurerm/lib/log-analytics-data-export-rule";
import { StorageAccount as AzurermStorageAccount } from "@cdktf/provider-azurerm/lib/storage-account";
import { StorageContainer } from "@cdktf/provider-azurerm/lib/storage-container";
import { StorageContainerImmutabilityPolicy } from "@cdktf/provider-azurerm/lib/storage-container-immutability-policy";
import { Construct } from "constructs";
import { zonesOf } from "../../config/norway";
import { DeleteLock } from "../governance/delete-lock";
import { requireWholeNumber, wrongInput } from "../input";
import type { CustomerManagedKey } from "../key-vault/customer-managed-key";
import { KeyAccess } from "../key-vault/key-access";
import { AuditTrail } from "../monitoring/audit-trail";
import { type EndpointNetwork, PrivateEndpoint } from "../network/private-endpoint";
import type { Placement } from "../placement";
import { closedAccount } from "./closed-account";
import { archiveRecovery, closedFileShares } from "./data-protection";
import { ErasurePolicy } from "./erasure-policy";

/** Tables of the audit workspace that Azure exports. @see https://learn.microsoft.com/azure/azure-monitor/logs/logs-data-export#limitations */
export type ArchivedTable = "AzureActivity" | "AzureDiagnostics" | "LAQueryLogs" | "SecurityAlert" | "StorageBlobLogs";

export interface AuditArchiveProps {
  /** In the region of the workspace. */
  readonly placement: Placement;
  /** Globally unique: made by `storageAccountName()`. */
  readonly name: string;
  readonly network: EndpointNetwork;
  /** In a vault for customer-managed keys. */
  readonly key: Pick<CustomerManagedKey, "versionlessId" | "resourceVersionlessId">;
  readonly auditWorkspaceId: string;
  /** Of the workspace. */
  readonly workspaceResourceGroupName: string;
  /** What is archived, each once. */
  readonly tables: readonly ArchivedTable[];
  /** Days in which nobody can change or delete a log, 365 to 3650; then it is deleted. */
  readonly retentionDays: number;
  /**
   * `locked`: nobody can shorten the days any more, not the owner of the subscription either, and the account cannot be deleted before they are over:
   * what production takes. `unlocked`: somebody with the role can.
   */
  readonly immutability: "locked" | "unlocked";
}

/** Deleted logs can be brought back, until they are gone for good. */
const recoveryDays = 30;

/**
 * The audit logs again, where nobody can change them: each table flows as it comes into a container of its own whose blobs are written once, and can be
 * added to but not rewritten until their time is over.
 *
 * The export is a service of Azure's that has no private way in: this one account lets such services through its firewall, and nothing else.
 * It takes no restoring to a point in time, which would rewrite what may not be.
 *
 * Holds NOR-LOC-03, NOR-LOC-05, NOR-NET-01, NOR-NET-03, NOR-AUT-01, NOR-AUT-03, NOR-AUT-08, NOR-ENC-01, NOR-ENC-02, NOR-ENC-03, NOR-AVA-01, NOR-RES-01,
 * NOR-RES-03, NOR-LOG-01, NOR-LOG-02, NOR-LOG-04 and NOR-BAK-04.
 * @throws when no table is archived, one comes twice, or `retentionDays` is outside 365 to 3650
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/logs-data-export
 * @see https://learn.microsoft.com/azure/storage/blobs/immutable-container-level-worm-policies
 */
export class AuditArchive extends Construct {
  readonly id: string;
  readonly name: string;

  constructor(scope: Construct, id: string, props: AuditArchiveProps) {
    super(scope, id);
    const { placement, name, key, tables, retentionDays, auditWorkspaceId } = props;
    const where = this.node.path;
    requireWholeNumber(where, { name: "retentionDays", value: retentionDays, minimum: 365, maximum: 3650, fix: "set the days of the archive", known: true });
    if (tables.length === 0 || new Set(tables).size < tables.length) {
      throw wrongInput(where, {
        what: "tables cannot be archived",
        got: tables.join(", ") || "none",
        allowed: "one table or more, each once",
        fix: "name each once",
      });
    }
    const access = new KeyAccess(this, "KeyAccess", { placement, name, key, user: "The archive" });
    const account = new AzurermStorageAccount(this, "Resource", {
      ...closedAccount({ identityId: access.identity.id, key, bypass: "AzureServices" }),
      name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      accountReplicationType: zonesOf[placement.region].length > 0 ? "GZRS" : "GRS",
      blobProperties: archiveRecovery(recoveryDays),
      shareProperties: closedFileShares(recoveryDays),
      dependsOn: [access.grant],
      lifecycle: { preventDestroy: true },
    });
    this.id = account.id;
    this.name = account.name;
    // The names that the export looks for: made ahead, so that the first line is written into a container that cannot be rewritten.
    const policies = tables.map((table) => {
      const container = new StorageContainer(this, `Container-${table}`, {
        name: `am-${table.toLowerCase()}`,
        storageAccountId: account.id,
        containerAccessType: "private",
        lifecycle: { preventDestroy: true },
      });
      return new StorageContainerImmutabilityPolicy(this, `Immutable-${table}`, {
        storageContainerResourceManagerId: container.id,
        immutabilityPeriodInDays: retentionDays,
        locked: props.immutability === "locked",
        protectedAppendWritesEnabled: true,
        protectedAppendWritesAllEnabled: false,
        lifecycle: { preventDestroy: true },
      });
    });
    new LogAnalyticsDataExportRule(this, "Export", {
      name: "audit-archive",
      resourceGroupName: props.workspaceResourceGroupName,
      workspaceResourceId: auditWorkspaceId,
      destinationResourceId: account.id,
      tableNames: [...tables],
      enabled: true,
      dependsOn: policies,
    });
    new ErasurePolicy(this, "Erasure", { storageAccountId: account.id, days: retentionDays + 1 });
    new PrivateEndpoint(this, "Endpoint", { placement, network: props.network, targetId: account.id, targetName: name, subresource: "blob" });
    new AuditTrail(this, "Audit", { targetId: `${account.id}/blobServices/default`, workspaceId: auditWorkspaceId });
    new DeleteLock(this, "Lock", { targetId: account.id });
  }
}
