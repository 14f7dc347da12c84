import type { NorwayRegion } from "../../../config/norway";
import { BackupVault, type BackupVaultProps } from "../../../constructs/backup/backup-vault";
import { inventory, resolved, synthesize } from "../../support/synthesize";

let exposed: unknown;
const vault = (change: Partial<BackupVaultProps> = {}, region: NorwayRegion = "norwayeast") =>
  synthesize((stack) => {
    const { id, principalId, recoveryDays } = new BackupVault(stack, "Vault", {
      placement: { region, resourceGroupName: "rg-backup", tags: { env: "prod" } },
      name: "altinn-prod",
      key: { versionlessId: "https://kv.vault.azure.net/keys/backup", resourceVersionlessId: "/subscriptions/x/resourceGroups/y/keys/backup" },
      immutability: "locked",
      auditWorkspaceId: "/subscriptions/x/audit",
      ...change,
    });
    exposed = resolved(stack, { id, principalId, recoveryDays });
  });
const attributes = (change?: Partial<BackupVaultProps>, region?: NorwayRegion) => vault(change, region).azurerm_data_protection_backup_vault?.Vault;

const made = {
  name: "bvault-altinn-prod",
  location: "norwayeast",
  resource_group_name: "rg-backup",
  tags: { env: "prod" },
  datastore_type: "VaultStore",
  redundancy: "ZoneRedundant",
  immutability: "Locked",
  soft_delete: "AlwaysOn",
  retention_duration_in_days: 14,
  identity: { type: "SystemAssigned" },
  lifecycle: { prevent_destroy: true },
};

describe("BackupVault", () => {
  it("comes with its key and the role on it, its log and its lock", () =>
    expect(inventory(vault())).toEqual({
      azurerm_data_protection_backup_vault: ["Vault"],
      azurerm_data_protection_backup_vault_customer_managed_key: ["Vault/Key"],
      azurerm_role_assignment: ["Vault/KeyGrant"],
      azurerm_monitor_diagnostic_setting: ["Vault/Audit"],
      azurerm_management_lock: ["Vault/Lock"],
    }));

  it("keeps backups in all zones, which nobody shortens and whose deletion can be undone for a fortnight", () => expect(attributes()).toEqual(made));

  it("can be opened again where that is needed, and differs in nothing else", () =>
    expect(attributes({ immutability: "unlocked" })).toEqual({ ...made, immutability: "Unlocked" }));

  it("keeps copies in Norway's other region when asked to", () =>
    expect(attributes({ copies: "pairedRegion" })).toEqual({ ...made, redundancy: "GeoRedundant", cross_region_restore_enabled: true }));

  it("keeps backups in one place where there are no zones", () =>
    expect(attributes({}, "norwaywest")).toEqual({ ...made, location: "norwaywest", redundancy: "LocallyRedundant" }));

  it("undoes a deletion as long as asked", () => {
    expect(attributes({ recoveryDays: 180 })).toEqual({ ...made, retention_duration_in_days: 180 });
    expect(exposed).toMatchObject({ recoveryDays: 180 });
  });

  it.each([13, 181, 14.5])("refuses to undo deletions for %d days", (recoveryDays) =>
    expect(() => vault({ recoveryDays })).toThrow(
      `prod-test/Vault: recoveryDays is out of range - got ${recoveryDays}; allowed 14 to 180; leave it out for 14`,
    ),
  );

  it("wraps its keys with ours, whatever its version, once it may", () => {
    const { azurerm_data_protection_backup_vault_customer_managed_key: key, azurerm_role_assignment: role } = vault();
    expect(key?.["Vault/Key"]).toEqual({
      data_protection_backup_vault_id: "${azurerm_data_protection_backup_vault.Vault.id}",
      key_vault_key_id: "https://kv.vault.azure.net/keys/backup",
      depends_on: ["azurerm_role_assignment.Vault_KeyGrant"],
      lifecycle: { prevent_destroy: true },
    });
    expect(role?.["Vault/KeyGrant"]).toEqual({
      scope: "/subscriptions/x/resourceGroups/y/keys/backup",
      role_definition_name: "Key Vault Crypto Service Encryption User",
      principal_id: "${azurerm_data_protection_backup_vault.Vault.identity[0].principal_id}",
      principal_type: "ServicePrincipal",
      description: "The backup vault wraps its keys with this one",
    });
  });

  it("is what its log and lock are about", () => {
    const { azurerm_monitor_diagnostic_setting: log, azurerm_management_lock: lock } = vault();
    expect(log?.["Vault/Audit"]).toEqual({
      name: "audit",
      target_resource_id: "${azurerm_data_protection_backup_vault.Vault.id}",
      log_analytics_workspace_id: "/subscriptions/x/audit",
      enabled_log: [{ category_group: "allLogs" }],
    });
    expect(lock?.["Vault/Lock"]?.scope).toBe("${azurerm_data_protection_backup_vault.Vault.id}");
  });

  it("hands out its id, who it is, and how long a deletion can be undone", () => {
    vault();
    expect(exposed).toEqual({
      id: "${azurerm_data_protection_backup_vault.Vault.id}",
      principalId: "${azurerm_data_protection_backup_vault.Vault.identity[0].principal_id}",
      recoveryDays: 14,
    });
  });
});
