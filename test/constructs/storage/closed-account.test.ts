import { closedAccount } from "../../../constructs/storage/closed-account";

const input = { identityId: "/subscriptions/x/identity", key: { versionlessId: "https://kv.vault.azure.net/keys/a" } };

describe("closedAccount", () => {
  it("closes an account to the internet, to keys and to other tenants, and lets no service of Azure's through", () =>
    expect(closedAccount(input)).toEqual({
      accountKind: "StorageV2",
      accountTier: "Standard",
      accessTier: "Hot",
      identity: { type: "UserAssigned", identityIds: ["/subscriptions/x/identity"] },
      customerManagedKey: { keyVaultKeyId: "https://kv.vault.azure.net/keys/a", userAssignedIdentityId: "/subscriptions/x/identity" },
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
      networkRules: { defaultAction: "Deny", bypass: ["None"], ipRules: [], virtualNetworkSubnetIds: [] },
      routing: { choice: "MicrosoftRouting", publishInternetEndpoints: false, publishMicrosoftEndpoints: false },
      dnsEndpointType: "Standard",
      allowNestedItemsToBePublic: false,
      crossTenantReplicationEnabled: false,
      allowedCopyScope: "PrivateLink",
    }));

  it("lets a service of Azure's through where it must, and changes nothing else", () => {
    const { networkRules, ...rest } = closedAccount(input);
    expect(closedAccount({ ...input, bypass: "AzureServices" })).toEqual({ ...rest, networkRules: { ...networkRules, bypass: ["AzureServices"] } });
  });
});
