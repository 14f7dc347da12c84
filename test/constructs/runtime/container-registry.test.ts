import { ContainerRegistry, type ContainerRegistryProps } from "../../../constructs/runtime/container-registry";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const placement = { region: "norwayeast", resourceGroupName: "rg-runtime", tags: { env: "prod" } } as const;
const keyId = "/subscriptions/x/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv/keys/images";

const registry = (change: Partial<ContainerRegistryProps> = {}) =>
  synthesize((stack) => {
    const made = new ContainerRegistry(stack, "Registry", {
      placement,
      name: "craltinnplatformprodimages",
      network: { subnetId: "/subscriptions/x/subnet", zoneIds: { registry: "/subscriptions/x/zone" } },
      key: { versionlessId: "https://kv.vault.azure.net/keys/images", resourceVersionlessId: keyId },
      pullers: { platform: "kubelet" },
      auditWorkspaceId: "/subscriptions/x/workspace",
      ...change,
    });
    expect(resolved(stack, [made.id, made.name, made.loginServer])).toEqual([id, `${self}.name}`, `${self}.login_server}`]);
  });

const attributes = (change?: Partial<ContainerRegistryProps>) => registry(change).azurerm_container_registry?.Registry;
const self = "${azurerm_container_registry.Registry";
const id = `${self}.id}`;
const identity = "${azurerm_user_assigned_identity.Registry_KeyAccess_Identity";

describe("ContainerRegistry", () => {
  it("comes with its key's identity, who may fetch images, its endpoint, audit trail and lock, and nothing else", () =>
    expect(inventory(registry())).toEqual({
      azurerm_container_registry: ["Registry"],
      azurerm_user_assigned_identity: ["Registry/KeyAccess/Identity"],
      azurerm_role_assignment: ["Registry/KeyAccess/Grant", "Registry/Pull-platform"],
      azurerm_private_endpoint: ["Registry/Endpoint"],
      azurerm_monitor_diagnostic_setting: ["Registry/Audit"],
      azurerm_management_lock: ["Registry/Lock"],
    }));

  it("writes every security value, also where azurerm's default is the same", () =>
    expect(attributes()).toEqual({
      name: "craltinnplatformprodimages",
      location: "norwayeast",
      resource_group_name: "rg-runtime",
      tags: { env: "prod" },
      sku: "Premium",
      admin_enabled: false,
      anonymous_pull_enabled: false,
      public_network_access_enabled: false,
      network_rule_bypass_option: "None",
      network_rule_set: [{ default_action: "Deny", ip_rule: [] }],
      data_endpoint_enabled: true,
      export_policy_enabled: false,
      zone_redundancy_enabled: true,
      identity: { type: "UserAssigned", identity_ids: [`${identity}.id}`] },
      encryption: [{ key_vault_key_id: "https://kv.vault.azure.net/keys/images", identity_client_id: `${identity}.client_id}` }],
      retention_policy_in_days: 30,
      quarantine_policy_enabled: false,
      trust_policy_enabled: false,
      depends_on: ["azurerm_role_assignment.Registry_KeyAccess_Grant"],
      lifecycle: { prevent_destroy: true },
    }));

  it("lets the nodes that are named fetch images, and nobody push", () =>
    expect(registry({ pullers: { skd: "p1", nav: "p2" } }).azurerm_role_assignment).toEqual({
      "Registry/KeyAccess/Grant": expect.objectContaining({ scope: keyId }),
      "Registry/Pull-skd": {
        scope: id,
        role_definition_name: "AcrPull",
        principal_id: "p1",
        principal_type: "ServicePrincipal",
        description: "The nodes of skd fetch their images here",
      },
      "Registry/Pull-nav": expect.objectContaining({ principal_id: "p2", role_definition_name: "AcrPull" }),
    }));

  it("is reached by its endpoint, logs who came, and cannot be deleted", () => {
    const made = registry();
    expect(made.azurerm_private_endpoint?.["Registry/Endpoint"]).toMatchObject({
      private_service_connection: { private_connection_resource_id: id, subresource_names: ["registry"] },
      private_dns_zone_group: { private_dns_zone_ids: ["/subscriptions/x/zone"] },
    });
    expect(made.azurerm_monitor_diagnostic_setting?.["Registry/Audit"]).toMatchObject({ target_resource_id: id, enabled_log: [{ category_group: "audit" }] });
    expect(made.azurerm_management_lock?.["Registry/Lock"]?.scope).toBe(id);
  });

  it("is in one place where the region has no zones, and the same otherwise", () =>
    expect(attributes({ placement: { ...placement, region: "norwaywest" } })).toEqual({
      ...attributes(),
      location: "norwaywest",
      zone_redundancy_enabled: false,
    }));

  it("deletes untagged images after other days", () => expect(attributes({ untaggedDays: 90 })?.retention_policy_in_days).toBe(90));

  it.each([6, 366, 7.5])("refuses to keep untagged images for %d days", (untaggedDays) =>
    expect(() => registry({ untaggedDays })).toThrow(
      `prod-test/Registry: untaggedDays is out of range - got ${untaggedDays}; allowed 7 to 365; leave it out for 30`,
    ),
  );
});
