import { BlobBackup, type BlobBackupProps, PostgresqlBackup } from "../../../constructs/backup/backup-instance";
import { synthesize } from "../../support/synthesize";

const vault = { id: "/subscriptions/x/vault", principalId: "22222222-2222-4222-8222-222222222222" };
const server = "/subscriptions/x/resourceGroups/y/server";
const account = "/subscriptions/x/resourceGroups/y/account";
const granted = { principal_id: vault.principalId, principal_type: "ServicePrincipal" };

const blob = (change: Partial<BlobBackupProps> = {}) =>
  synthesize((stack) => {
    new BlobBackup(stack, "Backup", {
      vault,
      region: "norwayeast",
      name: "staltinnskdproddata",
      policy: { id: "/subscriptions/x/policy" },
      storageAccountId: account,
      containers: ["attachments", "forms"],
      ...change,
    });
  });

describe("PostgresqlBackup", () => {
  it("backs up the server, once the vault may find it and fetch from it", () =>
    expect(
      synthesize((stack) => {
        new PostgresqlBackup(stack, "Backup", {
          vault,
          region: "norwayeast",
          name: "psql-altinn-prod",
          policy: { id: "/subscriptions/x/policy" },
          serverId: server,
          resourceGroupId: "/subscriptions/x/resourceGroups/y",
        });
      }),
    ).toEqual({
      azurerm_role_assignment: {
        "Backup/BackupGrant": {
          ...granted,
          scope: server,
          role_definition_name: "PostgreSQL Flexible Server Long Term Retention Backup Role",
          description: "The backup vault fetches backups of the server",
        },
        "Backup/ReaderGrant": {
          ...granted,
          scope: "/subscriptions/x/resourceGroups/y",
          role_definition_name: "Reader",
          description: "The backup vault finds the server",
        },
      },
      azurerm_data_protection_backup_instance_postgresql_flexible_server: {
        Backup: {
          name: "bkinst-psql-altinn-prod",
          location: "norwayeast",
          vault_id: vault.id,
          backup_policy_id: "/subscriptions/x/policy",
          server_id: server,
          depends_on: ["azurerm_role_assignment.Backup_BackupGrant", "azurerm_role_assignment.Backup_ReaderGrant"],
          lifecycle: { prevent_destroy: true },
        },
      },
    }));
});

describe("BlobBackup", () => {
  it("backs up the containers, once the vault may protect the account", () =>
    expect(blob()).toEqual({
      azurerm_role_assignment: {
        "Backup/BackupGrant": {
          ...granted,
          scope: account,
          role_definition_name: "Storage Account Backup Contributor",
          description: "The backup vault protects the blobs of the account",
        },
      },
      azurerm_data_protection_backup_instance_blob_storage: {
        Backup: {
          name: "bkinst-staltinnskdproddata",
          location: "norwayeast",
          vault_id: vault.id,
          backup_policy_id: "/subscriptions/x/policy",
          storage_account_id: account,
          storage_account_container_names: ["attachments", "forms"],
          depends_on: ["azurerm_role_assignment.Backup_BackupGrant"],
          lifecycle: { prevent_destroy: true },
        },
      },
    }));

  it("takes a hundred containers, and neither none nor more", () => {
    const containers = (count: number) => Array.from({ length: count }, (_, index) => `container${index}`);
    expect(() => blob({ containers: containers(100) })).not.toThrow();
    for (const count of [0, 101]) {
      expect(() => blob({ containers: containers(count) })).toThrow(
        `prod-test/Backup: the number of containers cannot be backed up - got ${count}; allowed 1 to 100; name the containers, or spread them over accounts`,
      );
    }
  });
});
