import { StateStorage, type StateStorageProps } from "../../../constructs/storage/state-storage";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const placement = { region: "norwayeast", resourceGroupName: "rg-state", tags: { env: "prod" } } as const;
const state = (change: Partial<StateStorageProps> = {}) =>
  synthesize((stack) => {
    const made = new StateStorage(stack, "State", {
      placement,
      name: "staltinnstate",
      network: { subnetId: "/subscriptions/x/subnet", zoneIds: { blob: "/subscriptions/x/zone" } },
      key: { versionlessId: "https://kv.vault.azure.net/keys/a", resourceVersionlessId: "/subscriptions/x/resourceGroups/y/key" },
      containers: ["tfstate"],
      deployersGroupId: "deployers",
      auditWorkspaceId: "/subscriptions/x/workspace",
      ...change,
    });
    expect(resolved(stack, [made.id, made.name])).toEqual([id, "${azurerm_storage_account.State.name}"]);
  });
const attributes = (change?: Partial<StateStorageProps>) => state(change).azurerm_storage_account?.State;
const id = "${azurerm_storage_account.State.id}";
const identity = "${azurerm_user_assigned_identity.State_KeyAccess_Identity.id}";

describe("StateStorage", () => {
  it("comes with its key's identity, containers, who may write, versions, endpoint, audit trail and lock, and nothing else", () =>
    expect(inventory(state())).toEqual({
      azurerm_storage_account: ["State"],
      azurerm_user_assigned_identity: ["State/KeyAccess/Identity"],
      azurerm_role_assignment: ["State/Deployers", "State/KeyAccess/Grant"],
      azurerm_storage_container: ["State/Container-tfstate"],
      azurerm_storage_management_policy: ["State/Versions"],
      azurerm_private_endpoint: ["State/Endpoint"],
      azurerm_monitor_diagnostic_setting: ["State/Audit"],
      azurerm_management_lock: ["State/Lock"],
    }));

  it("is closed as every account, with a copy in the other region in Norway", () =>
    expect(attributes()).toMatchObject({
      name: "staltinnstate",
      location: "norwayeast",
      resource_group_name: "rg-state",
      tags: { env: "prod" },
      account_replication_type: "GZRS",
      identity: { type: "UserAssigned", identity_ids: [identity] },
      customer_managed_key: { key_vault_key_id: "https://kv.vault.azure.net/keys/a", user_assigned_identity_id: identity },
      infrastructure_encryption_enabled: true,
      shared_access_key_enabled: false,
      public_network_access_enabled: false,
      network_rules: { default_action: "Deny", bypass: ["None"], ip_rules: [], virtual_network_subnet_ids: [] },
      blob_properties: { versioning_enabled: true, delete_retention_policy: { days: 30 }, restore_policy: { days: 29 } },
      share_properties: { retention_policy: { days: 30 } },
      depends_on: ["azurerm_role_assignment.State_KeyAccess_Grant"],
      lifecycle: { prevent_destroy: true },
    }));

  it("has its copy in the other region also from a region without zones", () =>
    expect(attributes({ placement: { ...placement, region: "norwaywest" } })?.account_replication_type).toBe("GRS"));

  it("is read and written by the pipeline alone", () =>
    expect(state().azurerm_role_assignment?.["State/Deployers"]).toEqual({
      scope: id,
      role_definition_name: "Storage Blob Data Contributor",
      principal_id: "deployers",
      principal_type: "Group",
      description: "The pipeline reads and writes the states of its stacks",
    }));

  it("keeps each version for a year, and every state until somebody deletes it", () =>
    expect(state().azurerm_storage_management_policy?.["State/Versions"]).toEqual({
      storage_account_id: id,
      rule: [
        {
          name: "trim",
          enabled: true,
          filters: { blob_types: ["blockBlob"] },
          actions: { snapshot: { delete_after_days_since_creation_greater_than: 365 }, version: { delete_after_days_since_creation: 365 } },
        },
      ],
    }));

  it("has private containers, an endpoint, a trail and a lock", () => {
    const made = state({ containers: ["tfstate", "owners"] });
    expect(Object.values(made.azurerm_storage_container ?? {})).toEqual(
      ["tfstate", "owners"].map((name) => ({ name, storage_account_id: id, container_access_type: "private", lifecycle: { prevent_destroy: true } })),
    );
    expect(made.azurerm_private_endpoint?.["State/Endpoint"]?.private_service_connection).toMatchObject({ private_connection_resource_id: id });
    expect(made.azurerm_monitor_diagnostic_setting?.["State/Audit"]).toMatchObject({ target_resource_id: `${id}/blobServices/default` });
    expect(made.azurerm_management_lock?.["State/Lock"]?.scope).toBe(id);
  });

  it("refuses a container that Azure would not take", () =>
    expect(() => state({ containers: ["State"] })).toThrow('prod-test/State: a container name cannot be used - got "State"'));
});
