import type { Construct } from "constructs";
import { platformOwner } from "../config/finops-tags";
import { PostgresqlBackup } from "../constructs/backup/backup-instance";
import { BlobBackupPolicy, PostgresqlBackupPolicy } from "../constructs/backup/backup-policy";
import { BackupVault } from "../constructs/backup/backup-vault";
import { BaselineStack, type StackContext } from "./baseline-stack";
import type { DataStack } from "./data-stack";
import type { KeysStack } from "./keys-stack";
import type { Observability } from "./observability-stack";

interface BackupStackProps {
  readonly observability: Observability;
  readonly keys: KeysStack;
  readonly data: DataStack | undefined;
}

/** Backups that nobody can shorten, in both of Norway's regions, and no longer than data may live. */
export class BackupStack extends BaselineStack {
  readonly vault: BackupVault;
  readonly blobPolicy: BlobBackupPolicy;

  constructor(scope: Construct, context: StackContext, { observability, keys, data }: BackupStackProps) {
    super(scope, "backup", context);
    const { deployment, environment, environmentName } = context;
    const { placement } = this.platformGroup("backup");
    this.vault = new BackupVault(this, "Vault", {
      placement,
      name: `${deployment.finops.product}-${platformOwner}-${environmentName}`,
      key: keys.platform.backup,
      immutability: environment.class === "production" ? "locked" : "unlocked",
      copies: "pairedRegion",
      auditWorkspaceId: observability.audit.id,
    });
    const { retentionDays } = environment.backup;
    // Against how long data may live, the deployment file has checked the days already.
    const retention = { vault: this.vault, retentionDays, eraseWithinDays: retentionDays + this.vault.recoveryDays };
    this.blobPolicy = new BlobBackupPolicy(this, "Blobs", retention);
    if (data?.postgresql === undefined) return;
    const policy = new PostgresqlBackupPolicy(this, "Databases", retention);
    new PostgresqlBackup(this, "Postgresql", {
      vault: this.vault,
      region: placement.region,
      name: `${deployment.finops.product}-${platformOwner}-${environmentName}`,
      policy,
      serverId: data.postgresql.id,
      resourceGroupId: data.group.id,
    });
  }
}
