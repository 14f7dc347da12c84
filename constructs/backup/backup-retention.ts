import { requireWholeNumber, wrongInput } from "../input";
import type { BackupVault } from "./backup-vault";

/** How long backups are kept, and what bounds it. */
export interface BackupRetention {
  readonly vault: Pick<BackupVault, "id" | "recoveryDays">;
  /** Days until a backup is deleted, 7 to 365. */
  readonly retentionDays: number;
  /** Days after its deletion in the service in which data must be gone from the backups too, the recovery of a deleted backup included. */
  readonly eraseWithinDays: number;
}

/**
 * Holds NOR-BAK-04.
 * @throws when the days are outside 7 to 365, or a backup could outlive the deadline for erasure
 */
export function requireRetention(where: string, { vault, retentionDays, eraseWithinDays }: BackupRetention): void {
  const days = { value: retentionDays, minimum: 7, maximum: 365, known: true };
  requireWholeNumber(where, { name: "retentionDays", ...days, fix: "what must be kept for longer is no backup but an archive" });
  if (retentionDays + vault.recoveryDays <= eraseWithinDays) return;
  throw wrongInput(where, {
    what: `backups would outlive the ${eraseWithinDays} days in which data must be gone`,
    got: `${retentionDays} days and ${vault.recoveryDays} to recover a deleted backup`,
    allowed: `together up to ${eraseWithinDays}`,
    fix: "shorten retentionDays",
  });
}
