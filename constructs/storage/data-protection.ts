import type { StorageAccountBlobProperties, StorageAccountShareProperties } from "@cdktf/provider-azurerm/lib/storage-account";

/**
 * Everything Azure has to bring blobs back for a number of days, and no longer: versions, deleted blobs and containers, and the whole account as it was at a
 * point in time. Azure wants that point to be younger than what is deleted. Who read a blob last is not kept.
 *
 * Holds NOR-BAK-01 and NOR-BAK-04.
 * @see https://learn.microsoft.com/azure/storage/blobs/data-protection-overview
 * @see https://learn.microsoft.com/azure/storage/blobs/point-in-time-restore-overview
 */
export function blobRecovery(days: number): StorageAccountBlobProperties {
  return {
    versioningEnabled: true,
    changeFeedEnabled: true,
    changeFeedRetentionInDays: days,
    lastAccessTimeEnabled: false,
    deleteRetentionPolicy: { days, permanentDeleteEnabled: false },
    containerDeleteRetentionPolicy: { days },
    restorePolicy: { days: days - 1 },
  };
}

/**
 * The same for what may not be rewritten: without the point in time, which Azure could not restore blobs to that nobody may change.
 *
 * Holds NOR-BAK-01 and NOR-BAK-04.
 * @see https://learn.microsoft.com/azure/storage/blobs/point-in-time-restore-overview#limitations-and-known-issues
 */
export function archiveRecovery(days: number): StorageAccountBlobProperties {
  const { restorePolicy: _, ...recovery } = blobRecovery(days);
  return recovery;
}

/**
 * Every account has a file service. Ours has no endpoint and is not used; should a share be made by hand, it takes the strongest protocol alone.
 *
 * Holds NOR-ENC-01.
 * @see https://learn.microsoft.com/azure/storage/files/files-smb-protocol#smb-security-settings
 */
export function closedFileShares(days: number): StorageAccountShareProperties {
  return {
    retentionPolicy: { days },
    smb: {
      versions: ["SMB3.1.1"],
      authenticationTypes: ["Kerberos"],
      kerberosTicketEncryptionType: ["AES-256"],
      channelEncryptionType: ["AES-256-GCM"],
      multichannelEnabled: false,
    },
  };
}
