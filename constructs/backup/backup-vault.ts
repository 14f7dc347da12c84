import { DataProtectionBackupVault } from "@cdktf/provider-azurerm/lib/data-protection-backup-vault";
import { DataProtectionBackupVaultCustomerManagedKey } from "@cdktf/provider-azurerm/lib/data-protection-backup-vault-customer-managed-key";
import { Construct } from "constructs";
import { zonesOf } from "../../config/norway";
import { DeleteLock } from "../governance/delete-lock";
import { RoleGrant } from "../identity/role-grant";
import { requireWholeNumber } from "../input";
import type { CustomerManagedKey } from "../key-vault/customer-managed-key";
import { AuditTrail } from "../monitoring/audit-trail";
import { resourceName } from "../names";
import type { Placement } from "../placement";

export interface BackupVaultProps {
  readonly placement: Placement;
  /** Name of the vault behind its abbreviation. */
  readonly name: string;
  /** In a vault for customer-managed keys. */
  readonly key: Pick<CustomerManagedKey, "versionlessId" | "resourceVersionlessId">;
  /**
   * Backups can be kept for longer and never for shorter in either. `unlocked` can be turned off again by who may change the vault; `locked` by nobody, Microsoft
   * included, and a vault cannot go before the last of its backups has: for production.
   */
  readonly immutability: "locked" | "unlocked";
  /**
   * Where else the backups are.
   * @default "zones" - in all zones of the region that has them; `pairedRegion` is Norway's other region too, from where they can be restored when this one is lost
   */
  readonly copies?: "zones" | "pairedRegion";
  /**
   * Days in which a deleted backup can be brought back, 14 to 180.
   * @default 14 - Azure's shortest: what has to be erased waits no longer than it must
   */
  readonly recoveryDays?: number;
  readonly auditWorkspaceId: string;
}

/**
 * Backups out of reach of who can change or delete what they are of: Azure keeps them outside of our subscriptions, encrypted under our key. Nobody shortens their time
 * or turns off their recovery.
 *
 * The identity is the vault's own: azurerm gives the key to no other. No private endpoint: nothing of ours connects to the vault, Azure Backup fetches what it keeps,
 * and azurerm 4.55 has no switch for its network.
 *
 * Holds NOR-LOC-03, NOR-AUT-03, NOR-ENC-03, NOR-AVA-01, NOR-RES-01, NOR-RES-03, NOR-LOG-01, NOR-BAK-02 and NOR-BAK-03.
 * @throws when `recoveryDays` is outside 14 to 180
 * @see https://learn.microsoft.com/azure/backup/backup-vault-overview
 * @see https://learn.microsoft.com/azure/backup/backup-azure-immutable-vault-concept
 * @see https://learn.microsoft.com/azure/backup/encryption-at-rest-with-cmk-for-backup-vault
 */
export class BackupVault extends Construct {
  readonly id: string;
  /** What roles on the sources are granted to. */
  readonly principalId: string;
  /** Days in which a deleted backup can be brought back. */
  readonly recoveryDays: number;

  constructor(scope: Construct, id: string, props: BackupVaultProps) {
    super(scope, id);
    const { placement, key, copies = "zones", recoveryDays = 14 } = props;
    requireWholeNumber(this.node.path, { name: "recoveryDays", value: recoveryDays, minimum: 14, maximum: 180, fix: "leave it out for 14" });
    const inRegion = zonesOf[placement.region].length > 0 ? "ZoneRedundant" : "LocallyRedundant";
    const vault = new DataProtectionBackupVault(this, "Resource", {
      name: resourceName("bvault", props.name),
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      datastoreType: "VaultStore",
      // Only with copies in another region there is something to restore from there: azurerm refuses the attribute elsewhere, even as false.
      ...(copies === "pairedRegion" ? { redundancy: "GeoRedundant", crossRegionRestoreEnabled: true } : { redundancy: inRegion }),
      immutability: props.immutability === "locked" ? "Locked" : "Unlocked",
      softDelete: "AlwaysOn",
      retentionDurationInDays: recoveryDays,
      identity: { type: "SystemAssigned" },
      lifecycle: { preventDestroy: true },
    });
    this.id = vault.id;
    this.principalId = vault.identity.principalId;
    this.recoveryDays = recoveryDays;
    const grant = new RoleGrant(this, "KeyGrant", {
      role: "Key Vault Crypto Service Encryption User",
      scope: key.resourceVersionlessId,
      principalId: this.principalId,
      principalType: "ServicePrincipal",
      description: "The backup vault wraps its keys with this one",
    });
    new DataProtectionBackupVaultCustomerManagedKey(this, "Key", {
      dataProtectionBackupVaultId: vault.id,
      keyVaultKeyId: key.versionlessId,
      dependsOn: [grant],
      lifecycle: { preventDestroy: true },
    });
    new AuditTrail(this, "Audit", { targetId: vault.id, workspaceId: props.auditWorkspaceId, logs: "allLogs" });
    new DeleteLock(this, "Lock", { targetId: vault.id });
  }
}
