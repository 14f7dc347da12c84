import { BlobBackupPolicy, type BlobBackupPolicyProps, PostgresqlBackupPolicy } from "../../../constructs/backup/backup-policy";
import { resolved, synthesize } from "../../support/synthesize";

const common = { vault: { id: "/subscriptions/x/vault", recoveryDays: 14 }, retentionDays: 30, eraseWithinDays: 60 };
const postgresql = (change: Partial<BlobBackupPolicyProps> = {}) =>
  synthesize((stack) => {
    const { id } = new PostgresqlBackupPolicy(stack, "Policy", { ...common, ...change });
    expect(resolved(stack, id)).toBe("${azurerm_data_protection_backup_policy_postgresql_flexible_server.Policy.id}");
  });
const blob = (change: Partial<BlobBackupPolicyProps> = {}) =>
  synthesize((stack) => {
    const { id } = new BlobBackupPolicy(stack, "Policy", { ...common, ...change });
    expect(resolved(stack, id)).toBe("${azurerm_data_protection_backup_policy_blob_storage.Policy.id}");
  });

const blobPolicy = {
  name: "bkpol-blob-30d",
  vault_id: "/subscriptions/x/vault",
  backup_repeating_time_intervals: ["R/2027-01-01T02:00:00+00:00/P1D"],
  time_zone: "UTC",
  vault_default_retention_duration: "P30D",
  lifecycle: { create_before_destroy: true },
};

describe("PostgresqlBackupPolicy", () => {
  it("backs up every Sunday, keeps it for the days, and is named after them", () =>
    expect(postgresql()).toEqual({
      azurerm_data_protection_backup_policy_postgresql_flexible_server: {
        Policy: {
          name: "bkpol-postgresql-30d",
          vault_id: "/subscriptions/x/vault",
          backup_repeating_time_intervals: ["R/2027-01-03T01:00:00+00:00/P1W"],
          time_zone: "UTC",
          default_retention_rule: { life_cycle: [{ data_store_type: "VaultStore", duration: "P30D" }] },
          lifecycle: { create_before_destroy: true },
        },
      },
    }));

  it("begins on a Sunday", () => expect(new Date("2027-01-03T01:00:00Z").getUTCDay()).toBe(0));
});

describe("BlobBackupPolicy", () => {
  it("backs up every night into the vault, and leaves the account's own recovery to the account", () =>
    expect(blob()).toEqual({ azurerm_data_protection_backup_policy_blob_storage: { Policy: blobPolicy } }));

  it("sets the account's own recovery when asked to", () =>
    expect(blob({ operationalDays: 25 })).toEqual({
      azurerm_data_protection_backup_policy_blob_storage: {
        Policy: { ...blobPolicy, name: "bkpol-blob-30d-25d", operational_default_retention_duration: "P25D" },
      },
    }));

  it.each([0, 361])("refuses %d days in the account", (operationalDays) =>
    expect(() => blob({ operationalDays })).toThrow(
      `prod-test/Policy: operationalDays is out of range - got ${operationalDays}; allowed 1 to 360; leave it out: the account does it by itself`,
    ),
  );
});

describe.each([
  ["PostgresqlBackupPolicy", postgresql],
  ["BlobBackupPolicy", blob],
])("%s", (_, policy) => {
  it.each([6, 366, 7.5])("refuses to keep backups for %d days", (retentionDays) =>
    expect(() => policy({ retentionDays, eraseWithinDays: 1000 })).toThrow(
      `prod-test/Policy: retentionDays is out of range - got ${retentionDays}; allowed 7 to 365; what must be kept for longer is no backup but an archive`,
    ),
  );

  it("keeps them up to the deadline for erasure, the recovery of a deleted backup included", () => {
    expect(() => policy({ eraseWithinDays: 44 })).not.toThrow();
    expect(() => policy({ eraseWithinDays: 43 })).toThrow(
      "prod-test/Policy: backups would outlive the 43 days in which data must be gone - got 30 days and 14 to recover a deleted backup; allowed together up to 43; shorten retentionDays",
    );
  });
});
