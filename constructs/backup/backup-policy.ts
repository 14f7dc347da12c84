import { DataProtectionBackupPolicyBlobStorage } from "@cdktf/provider-azurerm/lib/data-protection-backup-policy-blob-storage";
import { DataProtectionBackupPolicyPostgresqlFlexibleServer } from "@cdktf/provider-azurerm/lib/data-protection-backup-policy-postgresql-flexible-server";
import { Construct } from "constructs";
import { requireWholeNumber } from "../input";
import { resourceName } from "../names";
import { type BackupRetention, requireRetention } from "./backup-retention";

/** A policy cannot change: other days are another policy, and the new one is there before the old one goes. */
const replaceable = { createBeforeDestroy: true };

/**
 * A full backup of a PostgreSQL server every Sunday night. For every moment of the last weeks there are the server's own backups; these are for when the server is lost.
 *
 * Holds NOR-BAK-02 and NOR-BAK-04.
 * @throws when the days are outside 7 to 365, or a backup could outlive the deadline for erasure
 * @see https://learn.microsoft.com/azure/backup/backup-azure-database-postgresql-flex-overview
 */
export class PostgresqlBackupPolicy extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: BackupRetention) {
    super(scope, id);
    const { vault, retentionDays } = props;
    requireRetention(this.node.path, props);
    this.id = new DataProtectionBackupPolicyPostgresqlFlexibleServer(this, "Resource", {
      name: resourceName("bkpol", "postgresql", `${retentionDays}d`),
      vaultId: vault.id,
      backupRepeatingTimeIntervals: ["R/2027-01-03T01:00:00+00:00/P1W"],
      timeZone: "UTC",
      defaultRetentionRule: { lifeCycle: [{ dataStoreType: "VaultStore", duration: `P${retentionDays}D` }] },
      lifecycle: replaceable,
    }).id;
  }
}

export interface BlobBackupPolicyProps extends BackupRetention {
  /**
   * Days in which blobs can be brought back to any moment, in the storage account itself, 1 to 360. Azure Backup sets the account's own recovery to these days and five more
   * where it is shorter: keep them five below it, or Terraform and Azure Backup change it back and forth.
   * @default - none: a storage account of ours does that by itself
   */
  readonly operationalDays?: number;
}

/**
 * A backup of blobs every night, in the vault, for when the storage account is lost or what is in it was changed by who must not.
 *
 * Holds NOR-BAK-02 and NOR-BAK-04.
 * @throws when the days are outside 7 to 365, or of the account itself outside 1 to 360, or a backup could outlive the deadline for erasure
 * @see https://learn.microsoft.com/azure/backup/blob-backup-overview
 */
export class BlobBackupPolicy extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: BlobBackupPolicyProps) {
    super(scope, id);
    const { vault, retentionDays, operationalDays } = props;
    requireRetention(this.node.path, props);
    if (operationalDays !== undefined) {
      const days = { value: operationalDays, minimum: 1, maximum: 360, known: true };
      requireWholeNumber(this.node.path, { name: "operationalDays", ...days, fix: "leave it out: the account does it by itself" });
    }
    const name = ["blob", `${retentionDays}d`, ...(operationalDays === undefined ? [] : [`${operationalDays}d`])];
    this.id = new DataProtectionBackupPolicyBlobStorage(this, "Resource", {
      name: resourceName("bkpol", ...name),
      vaultId: vault.id,
      backupRepeatingTimeIntervals: ["R/2027-01-01T02:00:00+00:00/P1D"],
      timeZone: "UTC",
      vaultDefaultRetentionDuration: `P${retentionDays}D`,
      ...(operationalDays !== undefined && { operationalDefaultRetentionDuration: `P${operationalDays}D` }),
      lifecycle: replaceable,
    }).id;
  }
}
