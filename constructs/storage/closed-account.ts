import type { StorageAccountConfig } from "@cdktf/provider-azurerm/lib/storage-account";
import type { CustomerManagedKey } from "../key-vault/customer-managed-key";

/** What a closed account is closed with. */
export interface ClosedAccountInput {
  /** Of the identity that may use the key. */
  readonly identityId: string;
  readonly key: Pick<CustomerManagedKey, "versionlessId">;
  /**
   * Services of Azure's that pass the firewall.
   * @default "None" - `AzureServices` only where one of them must write, and has no other way
   */
  readonly bypass?: "None" | "AzureServices";
}

/**
 * The attributes that all storage accounts share: encrypted twice, once under a key of ours; closed to the internet, to keys and to other tenants.
 *
 * Holds NOR-LOC-05, NOR-NET-01, NOR-NET-02, NOR-AUT-01, NOR-AUT-03, NOR-AUT-08, NOR-ENC-01, NOR-ENC-02, NOR-ENC-03 and NOR-ENC-09.
 * @see https://learn.microsoft.com/azure/storage/blobs/security-recommendations
 */
export function closedAccount({ identityId, key, bypass = "None" }: ClosedAccountInput) {
  return {
    accountKind: "StorageV2",
    accountTier: "Standard",
    accessTier: "Hot",
    identity: { type: "UserAssigned", identityIds: [identityId] },
    customerManagedKey: { keyVaultKeyId: key.versionlessId, userAssignedIdentityId: identityId },
    infrastructureEncryptionEnabled: true,
    queueEncryptionKeyType: "Account",
    tableEncryptionKeyType: "Account",
    httpsTrafficOnlyEnabled: true,
    minTlsVersion: "TLS1_2",
    sharedAccessKeyEnabled: false,
    defaultToOauthAuthentication: true,
    sasPolicy: { expirationPeriod: "01.00:00:00", expirationAction: "Block" },
    localUserEnabled: false,
    sftpEnabled: false,
    nfsv3Enabled: false,
    isHnsEnabled: false,
    publicNetworkAccessEnabled: false,
    networkRules: { defaultAction: "Deny", bypass: [bypass], ipRules: [], virtualNetworkSubnetIds: [] },
    routing: { choice: "MicrosoftRouting", publishInternetEndpoints: false, publishMicrosoftEndpoints: false },
    dnsEndpointType: "Standard",
    allowNestedItemsToBePublic: false,
    crossTenantReplicationEnabled: false,
    // Copies only from accounts with an endpoint in the same network: of the same owner. "AAD" would take all of the tenant's.
    allowedCopyScope: "PrivateLink",
  } as const satisfies Partial<StorageAccountConfig>;
}
