import { KeyVault, type KeyVaultProps } from "../../../constructs/key-vault/key-vault";
import { inventory, synthesize } from "../../support/synthesize";

const vault = (change: Partial<KeyVaultProps> = {}) =>
  synthesize((stack) => {
    new KeyVault(stack, "Vault", {
      placement: { region: "norwayeast", resourceGroupName: "rg-keys-prod", tags: { env: "prod" } },
      name: "kvaltinnskdprodsec",
      tenantId: "11111111-1111-4111-8111-111111111111",
      use: "secrets",
      network: { subnetId: "/subscriptions/x/subnet", zoneIds: { vault: "/subscriptions/x/zone" } },
      auditWorkspaceId: "/subscriptions/x/workspace",
      ...change,
    });
  });

const attributes = (change?: Partial<KeyVaultProps>) => vault(change).azurerm_key_vault?.Vault;

describe("KeyVault", () => {
  it("comes with its endpoint, audit trail and lock, and nothing else", () =>
    expect(inventory(vault())).toEqual({
      azurerm_key_vault: ["Vault"],
      azurerm_private_endpoint: ["Vault/Endpoint"],
      azurerm_monitor_diagnostic_setting: ["Vault/Audit"],
      azurerm_management_lock: ["Vault/Lock"],
    }));

  it("writes every security value, also where azurerm's default is the same", () =>
    expect(attributes()).toEqual({
      name: "kvaltinnskdprodsec",
      location: "norwayeast",
      resource_group_name: "rg-keys-prod",
      tags: { env: "prod" },
      tenant_id: "11111111-1111-4111-8111-111111111111",
      sku_name: "premium",
      rbac_authorization_enabled: true,
      purge_protection_enabled: true,
      soft_delete_retention_days: 90,
      public_network_access_enabled: false,
      network_acls: { default_action: "Deny", bypass: "None", ip_rules: [], virtual_network_subnet_ids: [] },
      enabled_for_deployment: false,
      enabled_for_disk_encryption: false,
      enabled_for_template_deployment: false,
      lifecycle: { prevent_destroy: true },
    }));

  it("lets Azure Storage fetch keys when it holds keys, and changes nothing else", () =>
    expect(attributes({ use: "customerManagedKeys" })).toEqual({
      ...attributes(),
      network_acls: { default_action: "Deny", bypass: "AzureServices", ip_rules: [], virtual_network_subnet_ids: [] },
    }));

  it("is what its endpoint, audit trail and lock are about", () => {
    const id = "${azurerm_key_vault.Vault.id}";
    const made = vault();
    expect(made.azurerm_private_endpoint?.["Vault/Endpoint"]?.private_service_connection).toEqual({
      name: "vault",
      private_connection_resource_id: id,
      subresource_names: ["vault"],
      is_manual_connection: false,
    });
    expect(made.azurerm_monitor_diagnostic_setting?.["Vault/Audit"]).toEqual({
      name: "audit",
      target_resource_id: id,
      log_analytics_workspace_id: "/subscriptions/x/workspace",
      enabled_log: [{ category_group: "audit" }],
    });
    expect(made.azurerm_management_lock?.["Vault/Lock"]?.scope).toBe(id);
  });

  it("keeps deleted keys as long as asked", () => expect(attributes({ recoveryDays: 30 })).toEqual({ ...attributes(), soft_delete_retention_days: 30 }));

  it.each([6, 91, 7.5])("refuses a recovery time of %d days, which Azure does not offer", (recoveryDays) =>
    expect(() => vault({ recoveryDays })).toThrow(`prod-test/Vault: recoveryDays is out of range - got ${recoveryDays}; allowed 7 to 90; leave it out for 90`),
  );

  it("refuses a network that could not resolve the vault's private name", () =>
    expect(() => vault({ network: { subnetId: "/subscriptions/x/subnet", zoneIds: {} } })).toThrow(
      'prod-test/Vault/Endpoint: no private dns zone for "vault"',
    ));
});
