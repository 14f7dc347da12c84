import { AppConfiguration, type AppConfigurationProps } from "../../../constructs/configuration/app-configuration";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const keyId = "/subscriptions/x/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv/keys/settings";

const store = (change: Partial<AppConfigurationProps> = {}) =>
  synthesize((stack) => {
    const { id, endpoint } = new AppConfiguration(stack, "Store", {
      placement: { region: "norwayeast", resourceGroupName: "rg-altinn-prod-data", tags: { env: "prod" } },
      name: "appcs-altinn-prod",
      network: { subnetId: "/subscriptions/x/subnet", zoneIds: { configurationStores: "/subscriptions/x/zone" } },
      key: { versionlessId: "https://kv.vault.azure.net/keys/settings", resourceVersionlessId: keyId },
      auditWorkspaceId: "/subscriptions/x/workspace",
      ...change,
    });
    expect(resolved(stack, { id, endpoint })).toEqual({ id: storeId, endpoint: "${azurerm_app_configuration.Store.endpoint}" });
  });

const attributes = (change?: Partial<AppConfigurationProps>) => store(change).azurerm_app_configuration?.Store;
const storeId = "${azurerm_app_configuration.Store.id}";
const identity = "${azurerm_user_assigned_identity.Store_KeyAccess_Identity";

describe("AppConfiguration", () => {
  it("comes with its identity, key grant, endpoint, audit trail and lock, and nothing else", () =>
    expect(inventory(store())).toEqual({
      azurerm_app_configuration: ["Store"],
      azurerm_user_assigned_identity: ["Store/KeyAccess/Identity"],
      azurerm_role_assignment: ["Store/KeyAccess/Grant"],
      azurerm_private_endpoint: ["Store/Endpoint"],
      azurerm_monitor_diagnostic_setting: ["Store/Audit"],
      azurerm_management_lock: ["Store/Lock"],
    }));

  it("writes every security value, also where azurerm's default is the same", () =>
    expect(attributes()).toEqual({
      name: "appcs-altinn-prod",
      location: "norwayeast",
      resource_group_name: "rg-altinn-prod-data",
      tags: { env: "prod" },
      sku: "standard",
      local_auth_enabled: false,
      public_network_access: "Disabled",
      purge_protection_enabled: true,
      soft_delete_retention_days: 7,
      data_plane_proxy_authentication_mode: "Pass-through",
      data_plane_proxy_private_link_delegation_enabled: false,
      identity: { type: "UserAssigned", identity_ids: [`${identity}.id}`] },
      encryption: { key_vault_key_identifier: "https://kv.vault.azure.net/keys/settings", identity_client_id: `${identity}.client_id}` },
      depends_on: ["azurerm_role_assignment.Store_KeyAccess_Grant"],
      lifecycle: { prevent_destroy: true },
    }));

  it("is premium when asked to be", () => expect(attributes({ sku: "premium" })).toEqual({ ...attributes(), sku: "premium" }));

  it("can be recovered as long as asked", () => expect(attributes({ recoveryDays: 1 })).toEqual({ ...attributes(), soft_delete_retention_days: 1 }));

  it.each([0, 8, 1.5])("refuses a recovery time of %d days, which Azure does not offer", (recoveryDays) =>
    expect(() => store({ recoveryDays })).toThrow(`prod-test/Store: recoveryDays is out of range - got ${recoveryDays}; allowed 1 to 7; leave it out for 7`),
  );

  it("reaches the key, and nothing else in the vault", () =>
    expect(store().azurerm_role_assignment?.["Store/KeyAccess/Grant"]).toMatchObject({
      scope: keyId,
      role_definition_name: "Key Vault Crypto Service Encryption User",
      description: "The App Configuration wraps its keys with this one",
    }));

  it("is what its endpoint, audit trail and lock are about", () => {
    const made = store();
    expect(made.azurerm_private_endpoint?.["Store/Endpoint"]?.private_service_connection).toEqual({
      name: "configurationStores",
      private_connection_resource_id: storeId,
      subresource_names: ["configurationStores"],
      is_manual_connection: false,
    });
    expect(made.azurerm_monitor_diagnostic_setting?.["Store/Audit"]).toEqual({
      name: "audit",
      target_resource_id: storeId,
      log_analytics_workspace_id: "/subscriptions/x/workspace",
      enabled_log: [{ category_group: "audit" }],
    });
    expect(made.azurerm_management_lock?.["Store/Lock"]?.scope).toBe(storeId);
  });
});
