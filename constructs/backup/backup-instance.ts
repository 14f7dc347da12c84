import { DataProtectionBackupInstanceBlobStorage } from "@cdktf/provider-azurerm/lib/data-protection-backup-instance-blob-storage";
import { DataProtectionBackupInstancePostgresqlFlexibleServer } from "@cdktf/provider-azurerm/lib/data-protection-backup-instance-postgresql-flexible-server";
import { Construct } from "constructs";
import type { NorwayRegion } from "../../config/norway";
import { type GrantableRole, RoleGrant } from "../identity/role-grant";
import { wrongInput } from "../input";
import { resourceName } from "../names";
import type { BlobBackupPolicy, PostgresqlBackupPolicy } from "./backup-policy";
import type { BackupVault } from "./backup-vault";

interface BackupInstanceProps {
  readonly vault: Pick<BackupVault, "id" | "principalId">;
  /** Of what is backed up; the vault is in the same. */
  readonly region: NorwayRegion;
  /** Name of what is backed up; the instance is named after it. */
  readonly name: string;
}

export interface PostgresqlBackupProps extends BackupInstanceProps {
  readonly policy: Pick<PostgresqlBackupPolicy, "id">;
  readonly serverId: string;
  /** Id of the resource group that the server is in: Azure Backup looks it up there. */
  readonly resourceGroupId: string;
}

/**
 * The backup of one PostgreSQL server, and the roles that the vault needs for it.
 *
 * Holds NOR-AUT-05, NOR-BAK-02 and NOR-RES-01.
 * @see https://learn.microsoft.com/azure/backup/backup-azure-database-postgresql-flex-overview#azure-backup-authentication-with-the-postgresql-server
 */
export class PostgresqlBackup extends Construct {
  constructor(scope: Construct, id: string, props: PostgresqlBackupProps) {
    super(scope, id);
    const { vault, serverId } = props;
    const grants = [
      grant(
        this,
        "BackupGrant",
        vault,
        "PostgreSQL Flexible Server Long Term Retention Backup Role",
        serverId,
        "The backup vault fetches backups of the server",
      ),
      grant(this, "ReaderGrant", vault, "Reader", props.resourceGroupId, "The backup vault finds the server"),
    ];
    new DataProtectionBackupInstancePostgresqlFlexibleServer(this, "Resource", {
      name: resourceName("bkinst", props.name),
      location: props.region,
      vaultId: vault.id,
      backupPolicyId: props.policy.id,
      serverId,
      dependsOn: grants,
      lifecycle: { preventDestroy: true },
    });
  }
}

export interface BlobBackupProps extends BackupInstanceProps {
  readonly policy: Pick<BlobBackupPolicy, "id">;
  readonly storageAccountId: string;
  /** Names of the containers that are backed up, 1 to 100: Azure Backup takes no new one by itself. */
  readonly containers: readonly string[];
}

/**
 * The backup of the blobs of one storage account, and the role that the vault needs for it. The role lets the vault change how the account keeps data and lock it
 * against deletion; it reads no blob.
 *
 * Holds NOR-AUT-05, NOR-BAK-02 and NOR-RES-01.
 * @throws when there is no container, or more than Azure Backup takes
 * @see https://learn.microsoft.com/azure/backup/blob-backup-support-matrix
 */
export class BlobBackup extends Construct {
  constructor(scope: Construct, id: string, props: BlobBackupProps) {
    super(scope, id);
    const { vault, storageAccountId, containers } = props;
    if (containers.length < 1 || containers.length > 100) {
      throw wrongInput(this.node.path, {
        what: "the number of containers cannot be backed up",
        got: containers.length,
        allowed: "1 to 100",
        fix: "name the containers, or spread them over accounts",
      });
    }
    const role = grant(
      this,
      "BackupGrant",
      vault,
      "Storage Account Backup Contributor",
      storageAccountId,
      "The backup vault protects the blobs of the account",
    );
    new DataProtectionBackupInstanceBlobStorage(this, "Resource", {
      name: resourceName("bkinst", props.name),
      location: props.region,
      vaultId: vault.id,
      backupPolicyId: props.policy.id,
      storageAccountId,
      storageAccountContainerNames: [...containers],
      dependsOn: [role],
      lifecycle: { preventDestroy: true },
    });
  }
}

function grant(scope: Construct, id: string, vault: Pick<BackupVault, "principalId">, role: GrantableRole, on: string, description: string): RoleGrant {
  return new RoleGrant(scope, id, { role, scope: on, principalId: vault.principalId, principalType: "ServicePrincipal", description });
}
