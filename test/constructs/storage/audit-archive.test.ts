import { AuditArchive, type AuditArchiveProps } from "../../../constructs/storage/audit-archive";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const placement = { region: "norwayeast", resourceGroupName: "rg-archive", tags: { env: "prod" } } as const;
const archive = (change: Partial<AuditArchiveProps> = {}) =>
  synthesize((stack) => {
    const made = new AuditArchive(stack, "Archive", {
      placement,
      name: "staltinnprodarchive",
      network: { subnetId: "/subscriptions/x/subnet", zoneIds: { blob: "/subscriptions/x/zone" } },
      key: { versionlessId: "https://kv.vault.azure.net/keys/a", resourceVersionlessId: "/subscriptions/x/resourceGroups/y/key" },
      auditWorkspaceId: "/subscriptions/x/workspace",
      workspaceResourceGroupName: "rg-logs",
      tables: ["AzureActivity", "StorageBlobLogs"],
      retentionDays: 730,
      immutability: "locked",
      ...change,
    });
    expect(resolved(stack, [made.id, made.name])).toEqual([id, "${azurerm_storage_account.Archive.name}"]);
  });
const attributes = (change?: Partial<AuditArchiveProps>) => archive(change).azurerm_storage_account?.Archive;
const id = "${azurerm_storage_account.Archive.id}";
const identity = "${azurerm_user_assigned_identity.Archive_KeyAccess_Identity.id}";
const forever = { lifecycle: { prevent_destroy: true } };

describe("AuditArchive", () => {
  it("comes with its key's identity, containers that cannot be rewritten, export, erasure, endpoint, audit trail and lock, and nothing else", () =>
    expect(inventory(archive())).toEqual({
      azurerm_storage_account: ["Archive"],
      azurerm_user_assigned_identity: ["Archive/KeyAccess/Identity"],
      azurerm_role_assignment: ["Archive/KeyAccess/Grant"],
      azurerm_storage_container: ["Archive/Container-AzureActivity", "Archive/Container-StorageBlobLogs"],
      azurerm_storage_container_immutability_policy: ["Archive/Immutable-AzureActivity", "Archive/Immutable-StorageBlobLogs"],
      azurerm_log_analytics_data_export_rule: ["Archive/Export"],
      azurerm_storage_management_policy: ["Archive/Erasure"],
      azurerm_private_endpoint: ["Archive/Endpoint"],
      azurerm_monitor_diagnostic_setting: ["Archive/Audit"],
      azurerm_management_lock: ["Archive/Lock"],
    }));

  it("is closed as every account, but to the export, and restores nothing to a point in time", () =>
    expect(attributes()).toEqual({
      name: "staltinnprodarchive",
      location: "norwayeast",
      resource_group_name: "rg-archive",
      tags: { env: "prod" },
      account_kind: "StorageV2",
      account_tier: "Standard",
      account_replication_type: "GZRS",
      access_tier: "Hot",
      identity: { type: "UserAssigned", identity_ids: [identity] },
      customer_managed_key: { key_vault_key_id: "https://kv.vault.azure.net/keys/a", user_assigned_identity_id: identity },
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
      network_rules: { default_action: "Deny", bypass: ["AzureServices"], ip_rules: [], virtual_network_subnet_ids: [] },
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
      },
      share_properties: expect.objectContaining({ retention_policy: { days: 30 } }),
      depends_on: ["azurerm_role_assignment.Archive_KeyAccess_Grant"],
      ...forever,
    }));

  it("makes the containers that the export looks for, in which nothing is changed for the days of the archive", () => {
    const made = archive();
    expect(made.azurerm_storage_container?.["Archive/Container-StorageBlobLogs"]).toEqual({
      name: "am-storagebloblogs",
      storage_account_id: id,
      container_access_type: "private",
      ...forever,
    });
    expect(made.azurerm_storage_container_immutability_policy?.["Archive/Immutable-StorageBlobLogs"]).toEqual({
      storage_container_resource_manager_id: "${azurerm_storage_container.Archive_Container-StorageBlobLogs.id}",
      immutability_period_in_days: 730,
      locked: true,
      protected_append_writes_enabled: true,
      protected_append_writes_all_enabled: false,
      ...forever,
    });
  });

  it("exports only once nothing can be rewritten", () =>
    expect(archive().azurerm_log_analytics_data_export_rule?.["Archive/Export"]).toEqual({
      name: "audit-archive",
      resource_group_name: "rg-logs",
      workspace_resource_id: "/subscriptions/x/workspace",
      destination_resource_id: id,
      table_names: ["AzureActivity", "StorageBlobLogs"],
      enabled: true,
      depends_on: ["AzureActivity", "StorageBlobLogs"].map((table) => `azurerm_storage_container_immutability_policy.Archive_Immutable-${table}`),
    }));

  it("deletes each log when its time is over, and not before it can", () => {
    const rule = archive().azurerm_storage_management_policy?.["Archive/Erasure"]?.rule;
    expect(rule).toEqual([
      expect.objectContaining({ actions: expect.objectContaining({ base_blob: { delete_after_days_since_modification_greater_than: 731 } }) }),
    ]);
  });

  it("is reached by its endpoint, logs who read the logs, and cannot be deleted", () => {
    const made = archive();
    expect(made.azurerm_private_endpoint?.["Archive/Endpoint"]?.private_service_connection).toMatchObject({ private_connection_resource_id: id });
    expect(made.azurerm_monitor_diagnostic_setting?.["Archive/Audit"]).toMatchObject({
      target_resource_id: `${id}/blobServices/default`,
      log_analytics_workspace_id: "/subscriptions/x/workspace",
    });
    expect(made.azurerm_management_lock?.["Archive/Lock"]?.scope).toBe(id);
  });

  it("can still be changed by somebody with the role where it is not locked", () =>
    expect(archive({ immutability: "unlocked" }).azurerm_storage_container_immutability_policy?.["Archive/Immutable-AzureActivity"]?.locked).toBe(false));

  it("is copied to the paired region also where there are no zones", () =>
    expect(attributes({ placement: { ...placement, region: "norwaywest" } })?.account_replication_type).toBe("GRS"));

  it.each([364, 3651, 400.5])("refuses an archive of %d days", (retentionDays) =>
    expect(() => archive({ retentionDays })).toThrow(
      `prod-test/Archive: retentionDays is out of range - got ${retentionDays}; allowed 365 to 3650; set the days of the archive`,
    ),
  );

  it.each<[AuditArchiveProps["tables"], string]>([
    [[], "none"],
    [["AzureActivity", "AzureActivity"], "AzureActivity, AzureActivity"],
  ])("refuses the tables %j", (tables, got) =>
    expect(() => archive({ tables })).toThrow(
      `prod-test/Archive: tables cannot be archived - got ${got}; allowed one table or more, each once; name each once`,
    ),
  );
});
