import { ManagedHsm, type ManagedHsmProps } from "../../../constructs/key-vault/managed-hsm";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const hsm = (change: Partial<ManagedHsmProps> = {}) =>
  synthesize((stack) => {
    const { id, uri } = new ManagedHsm(stack, "Hsm", {
      placement: { region: "norwayeast", resourceGroupName: "rg-keys-prod", tags: { env: "prod" } },
      name: "hsmaltinnprodkeys",
      tenantId: "11111111-1111-4111-8111-111111111111",
      administratorGroupIds: ["22222222-2222-4222-8222-222222222222"],
      network: { subnetId: "/subscriptions/x/subnet", zoneIds: { managedhsm: "/subscriptions/x/zone" } },
      auditWorkspaceId: "/subscriptions/x/workspace",
      ...change,
    });
    expect(resolved(stack, { id, uri })).toEqual({ id: hsmId, uri: "${azurerm_key_vault_managed_hardware_security_module.Hsm.hsm_uri}" });
  });

const hsmId = "${azurerm_key_vault_managed_hardware_security_module.Hsm.id}";

describe("ManagedHsm", () => {
  it("comes with its endpoint, audit trail and lock, and nothing else", () =>
    expect(inventory(hsm())).toEqual({
      azurerm_key_vault_managed_hardware_security_module: ["Hsm"],
      azurerm_private_endpoint: ["Hsm/Endpoint"],
      azurerm_monitor_diagnostic_setting: ["Hsm/Audit"],
      azurerm_management_lock: ["Hsm/Lock"],
    }));

  it("writes every security value, also where azurerm's default is the same, and no security domain into the state", () =>
    expect(hsm().azurerm_key_vault_managed_hardware_security_module).toEqual({
      Hsm: {
        name: "hsmaltinnprodkeys",
        location: "norwayeast",
        resource_group_name: "rg-keys-prod",
        tags: { env: "prod" },
        tenant_id: "11111111-1111-4111-8111-111111111111",
        sku_name: "Standard_B1",
        admin_object_ids: ["22222222-2222-4222-8222-222222222222"],
        purge_protection_enabled: true,
        soft_delete_retention_days: 90,
        public_network_access_enabled: false,
        network_acls: { default_action: "Deny", bypass: "AzureServices" },
        lifecycle: { prevent_destroy: true },
      },
    }));

  it("is what its endpoint, audit trail and lock are about", () => {
    const made = hsm();
    expect(made.azurerm_private_endpoint?.["Hsm/Endpoint"]?.private_service_connection).toEqual({
      name: "managedhsm",
      private_connection_resource_id: hsmId,
      subresource_names: ["managedhsm"],
      is_manual_connection: false,
    });
    expect(made.azurerm_monitor_diagnostic_setting?.["Hsm/Audit"]).toEqual({
      name: "audit",
      target_resource_id: hsmId,
      log_analytics_workspace_id: "/subscriptions/x/workspace",
      enabled_log: [{ category_group: "audit" }],
    });
    expect(made.azurerm_management_lock?.["Hsm/Lock"]?.scope).toBe(hsmId);
  });

  it("refuses to be nobody's", () =>
    expect(() => hsm({ administratorGroupIds: [] })).toThrow(
      "prod-test/Hsm: administratorGroupIds is empty - got none; allowed one group or more; name who activates it: nobody can be added before",
    ));
});
