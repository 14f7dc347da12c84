import { archiveRecovery, blobRecovery, closedFileShares } from "../../../constructs/storage/data-protection";

describe("blobRecovery", () => {
  it("brings back what was deleted, and the account as it was until the day before", () =>
    expect(blobRecovery(30)).toEqual({
      versioningEnabled: true,
      changeFeedEnabled: true,
      changeFeedRetentionInDays: 30,
      lastAccessTimeEnabled: false,
      deleteRetentionPolicy: { days: 30, permanentDeleteEnabled: false },
      containerDeleteRetentionPolicy: { days: 30 },
      restorePolicy: { days: 29 },
    }));
});

describe("archiveRecovery", () => {
  it("is the same, but for the point in time that could not be restored", () => {
    const { restorePolicy: _, ...recovery } = blobRecovery(30);
    expect(archiveRecovery(30)).toEqual(recovery);
  });
});

describe("closedFileShares", () => {
  it("takes the strongest protocol alone", () =>
    expect(closedFileShares(30)).toEqual({
      retentionPolicy: { days: 30 },
      smb: {
        versions: ["SMB3.1.1"],
        authenticationTypes: ["Kerberos"],
        kerberosTicketEncryptionType: ["AES-256"],
        channelEncryptionType: ["AES-256-GCM"],
        multichannelEnabled: false,
      },
    }));
});
