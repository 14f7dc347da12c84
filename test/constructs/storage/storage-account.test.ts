import { Token } from "cdktf";
import { StorageAccount, type StorageAccountProps } from "../../../constructs/storage/storage-account";
import { inventory, synthesize } from "../../support/synthesize";

const placement = { region: "norwayeast", resourceGroupName: "rg-skd-prod", tags: { env: "prod" } } as const;
const keyId = "/subscriptions/x/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv/keys/skd";

const account = (change: Partial<StorageAccountProps> = {}) =>
  synthesize((stack) => {
    new StorageAccount(stack, "Storage", {
      placement,
      name: "staltinnskdproddata",
      network: { subnetId: "/subscriptions/x/subnet", zoneIds: { blob: "/subscriptions/x/zone" } },
      key: { versionlessId: "https://kv.vault.azure.net/keys/skd", resourceVersionlessId: keyId },
      containers: ["archive", "instances"],
      deleteAfterDays: 100,
      auditWorkspaceId: "/subscriptions/x/workspace",
      ...change,
    });
  });

const attributes = (change?: Partial<StorageAccountProps>) => account(change).azurerm_storage_account?.Storage;
const id = "${azurerm_storage_account.Storage.id}";
const identity = "${azurerm_user_assigned_identity.Storage_Identity";

describe("StorageAccount", () => {
  it("comes with its identity, key, containers, erasure, endpoint, audit trail and lock, and nothing else", () =>
    expect(inventory(account())).toEqual({
      azurerm_storage_account: ["Storage"],
      azurerm_user_assigned_identity: ["Storage/Identity"],
      azurerm_role_assignment: ["Storage/KeyGrant"],
      azurerm_storage_container: ["Storage/Container-archive", "Storage/Container-instances"],
      azurerm_storage_management_policy: ["Storage/Erasure"],
      azurerm_private_endpoint: ["Storage/Endpoint"],
      azurerm_monitor_diagnostic_setting: ["Storage/Audit"],
      azurerm_management_lock: ["Storage/Lock"],
    }));

  it("writes every security value, also where azurerm's default is the same", () =>
    expect(attributes()).toEqual({
      name: "staltinnskdproddata",
      location: "norwayeast",
      resource_group_name: "rg-skd-prod",
      tags: { env: "prod" },
      account_kind: "StorageV2",
      account_tier: "Standard",
      account_replication_type: "ZRS",
      access_tier: "Hot",
      identity: { type: "UserAssigned", identity_ids: [`${identity}.id}`] },
      customer_managed_key: { key_vault_key_id: "https://kv.vault.azure.net/keys/skd", user_assigned_identity_id: `${identity}.id}` },
      infrastructure_encryption_enabled: true,
      queue_encryption_key_type: "Account",
      table_encryption_key_type: "Account",
      https_traffic_only_enabled: true,
      min_tls_version: "TLS1_2",
      shared_access_key_enabled: false,
      default_to_oauth_authentication: true,
      sas_policy: { expiration_period: "01.00:00:00", expiration_action: "Block" },
      local_user_enabled: false,
      sftp_enabled: false,
      nfsv3_enabled: false,
      is_hns_enabled: false,
      public_network_access_enabled: false,
      network_rules: { default_action: "Deny", bypass: ["None"], ip_rules: [], virtual_network_subnet_ids: [] },
      routing: { choice: "MicrosoftRouting", publish_internet_endpoints: false, publish_microsoft_endpoints: false },
      dns_endpoint_type: "Standard",
      allow_nested_items_to_be_public: false,
      cross_tenant_replication_enabled: false,
      allowed_copy_scope: "PrivateLink",
      blob_properties: {
        versioning_enabled: true,
        change_feed_enabled: true,
        change_feed_retention_in_days: 30,
        last_access_time_enabled: false,
        delete_retention_policy: { days: 30, permanent_delete_enabled: false },
        container_delete_retention_policy: { days: 30 },
        restore_policy: { days: 29 },
      },
      share_properties: {
        retention_policy: { days: 30 },
        smb: {
          versions: ["SMB3.1.1"],
          authentication_types: ["Kerberos"],
          kerberos_ticket_encryption_type: ["AES-256"],
          channel_encryption_type: ["AES-256-GCM"],
          multichannel_enabled: false,
        },
      },
      depends_on: ["azurerm_role_assignment.Storage_KeyGrant"],
      lifecycle: { prevent_destroy: true },
    }));

  it("wraps its keys with the owner's key, and may do nothing else with the vault", () =>
    expect(account().azurerm_role_assignment).toEqual({
      "Storage/KeyGrant": {
        scope: keyId,
        role_definition_name: "Key Vault Crypto Service Encryption User",
        principal_id: `${identity}.principal_id}`,
        principal_type: "ServicePrincipal",
        description: "The storage account wraps its keys with this one",
      },
    }));

  it("makes private containers without touching data", () => {
    const container = { storage_account_id: id, container_access_type: "private", lifecycle: { prevent_destroy: true } };
    expect(account().azurerm_storage_container).toEqual({
      "Storage/Container-archive": { ...container, name: "archive" },
      "Storage/Container-instances": { ...container, name: "instances" },
    });
  });

  it("writes down who read, wrote and deleted blobs, and is reached by their endpoint", () => {
    const made = account();
    expect(made.azurerm_monitor_diagnostic_setting?.["Storage/Audit"]).toEqual({
      name: "audit",
      target_resource_id: `${id}/blobServices/default`,
      log_analytics_workspace_id: "/subscriptions/x/workspace",
      enabled_log: [{ category_group: "audit" }],
    });
    expect(made.azurerm_private_endpoint?.["Storage/Endpoint"]?.private_service_connection).toEqual({
      name: "blob",
      private_connection_resource_id: id,
      subresource_names: ["blob"],
      is_manual_connection: false,
    });
    expect(made.azurerm_management_lock?.["Storage/Lock"]?.scope).toBe(id);
  });

  it("is in one place where the region has no zones, and the same otherwise", () =>
    expect(attributes({ placement: { ...placement, region: "norwaywest" } })).toEqual({
      ...attributes(),
      location: "norwaywest",
      account_replication_type: "LRS",
    }));

  it.each([
    [undefined, 70],
    [7, 93],
    [99, 1],
  ])("with a recovery of %p days deletes so early that after 100 days nothing can be brought back", (recoveryDays, days) => {
    const rule = { name: "erase", enabled: true, filters: { blob_types: ["appendBlob", "blockBlob"] } };
    expect(account(recoveryDays === undefined ? {} : { recoveryDays }).azurerm_storage_management_policy?.["Storage/Erasure"]?.rule).toEqual([
      {
        ...rule,
        actions: {
          base_blob: { delete_after_days_since_modification_greater_than: days },
          snapshot: { delete_after_days_since_creation_greater_than: days },
          version: { delete_after_days_since_creation: days },
        },
      },
    ]);
  });

  it.each([6, 366, 7.5])("refuses a recovery of %d days", (recoveryDays) =>
    expect(() => account({ recoveryDays })).toThrow(
      `prod-test/Storage: recoveryDays is out of range - got ${recoveryDays}; allowed 7 to 365; leave it out for 30`,
    ),
  );

  it.each([0, 30, 100_000])("refuses to delete after %d days with a recovery of 30", (deleteAfterDays) =>
    expect(() => account({ deleteAfterDays })).toThrow(
      `prod-test/Storage: deleteAfterDays is out of range - got ${deleteAfterDays}; allowed 31 to 99999; what is deleted stays recoverable for recoveryDays: shorten those, or keep data longer`,
    ),
  );

  it("refuses days that it cannot calculate with", () =>
    expect(() => account({ deleteAfterDays: Token.asNumber("${var.days}") })).toThrow("deleteAfterDays is out of range - got a value known only to Terraform"));

  it.each([[["ab"]], [["Data"]], [["a--b"]], [["data-"]], [["a".repeat(64)]], [["data", "data"]]])("refuses the containers %j", (containers) =>
    expect(() => account({ containers })).toThrow(
      `prod-test/Storage: a container name cannot be used - got "${containers[0]}"; allowed 3 to 63 lower-case letters, digits and single dashes, each name once; rename it`,
    ),
  );

  it("refuses a network that could not resolve the account's private name", () =>
    expect(() => account({ network: { subnetId: "/subscriptions/x/subnet", zoneIds: {} } })).toThrow(
      'prod-test/Storage/Endpoint: no private dns zone for "blob"',
    ));
});
