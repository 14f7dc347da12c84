import { ServiceBus, type ServiceBusCapacity, type ServiceBusProps } from "../../../constructs/messaging/service-bus";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const keyId = "/subscriptions/x/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv/keys/servicebus";

const bus = (change: Partial<ServiceBusProps> = {}) =>
  synthesize((stack) => {
    const { id, name, queueIds, topicIds } = new ServiceBus(stack, "Bus", {
      placement: { region: "norwayeast", resourceGroupName: "rg-altinn-prod-data", tags: { env: "prod" } },
      name: "sbns-altinn-prod",
      queues: ["notifications"],
      topics: { events: ["storage"] },
      network: { subnetId: "/subscriptions/x/subnet", zoneIds: { namespace: "/subscriptions/x/zone" } },
      key: { versionlessId: "https://kv.vault.azure.net/keys/servicebus", resourceVersionlessId: keyId },
      auditWorkspaceId: "/subscriptions/x/workspace",
      ...change,
    });
    expect(resolved(stack, { id, name })).toEqual({ id: busId, name: "${azurerm_servicebus_namespace.Bus.name}" });
    handedOut = resolved(stack, { queueIds, topicIds });
  });

let handedOut: object;
const attributes = (change?: Partial<ServiceBusProps>) => bus(change).azurerm_servicebus_namespace?.Bus;
const busId = "${azurerm_servicebus_namespace.Bus.id}";
const identity = "${azurerm_user_assigned_identity.Bus_KeyAccess_Identity.id}";

describe("ServiceBus", () => {
  it("comes with its queues, topics, identity, key grant, endpoint, audit trail and lock, and nothing else", () =>
    expect(inventory(bus())).toEqual({
      azurerm_servicebus_namespace: ["Bus"],
      azurerm_servicebus_queue: ["Bus/Entities/Queue-notifications"],
      azurerm_servicebus_topic: ["Bus/Entities/Topic-events"],
      azurerm_servicebus_subscription: ["Bus/Entities/Subscription-events-storage"],
      azurerm_user_assigned_identity: ["Bus/KeyAccess/Identity"],
      azurerm_role_assignment: ["Bus/KeyAccess/Grant"],
      azurerm_private_endpoint: ["Bus/Endpoint"],
      azurerm_monitor_diagnostic_setting: ["Bus/Audit"],
      azurerm_management_lock: ["Bus/Lock"],
    }));

  it("writes every security value, also where azurerm's default is the same", () =>
    expect(attributes()).toEqual({
      name: "sbns-altinn-prod",
      location: "norwayeast",
      resource_group_name: "rg-altinn-prod-data",
      tags: { env: "prod" },
      sku: "Premium",
      capacity: 1,
      premium_messaging_partitions: 1,
      local_auth_enabled: false,
      minimum_tls_version: "1.2",
      public_network_access_enabled: false,
      network_rule_set: { default_action: "Deny", public_network_access_enabled: false, trusted_services_allowed: false, ip_rules: [] },
      identity: { type: "UserAssigned", identity_ids: [identity] },
      customer_managed_key: {
        key_vault_key_id: "https://kv.vault.azure.net/keys/servicebus",
        identity_id: identity,
        infrastructure_encryption_enabled: true,
      },
      depends_on: ["azurerm_role_assignment.Bus_KeyAccess_Grant"],
      lifecycle: { prevent_destroy: true },
    }));

  it.each<[ServiceBusCapacity, boolean]>([
    [{ partitions: 1, units: 16 }, false],
    [{ partitions: 2, units: 4 }, true],
    [{ partitions: 4, units: 8 }, true],
  ])("takes the capacity %j, and its queues and topics are partitioned as it is", (capacity, partitioned) => {
    const made = bus({ capacity });
    expect(made.azurerm_servicebus_namespace?.Bus).toEqual({
      ...attributes(),
      capacity: capacity.units,
      premium_messaging_partitions: capacity.partitions,
    });
    expect(made.azurerm_servicebus_queue?.["Bus/Entities/Queue-notifications"]?.partitioning_enabled).toBe(partitioned);
    expect(made.azurerm_servicebus_topic?.["Bus/Entities/Topic-events"]?.partitioning_enabled).toBe(partitioned);
  });

  it.each([
    [undefined, "P14D"],
    [1, "P1D"],
    [90, "P90D"],
  ])("lets messages wait %p days", (messageDays, life) => {
    const made = bus(messageDays === undefined ? {} : { messageDays });
    expect(made.azurerm_servicebus_queue?.["Bus/Entities/Queue-notifications"]?.default_message_ttl).toBe(life);
    expect(made.azurerm_servicebus_subscription?.["Bus/Entities/Subscription-events-storage"]?.default_message_ttl).toBe(life);
  });

  it("hands out what roles are granted on", () => {
    bus();
    expect(handedOut).toEqual({
      queueIds: { notifications: "${azurerm_servicebus_queue.Bus_Entities_Queue-notifications.id}" },
      topicIds: { events: "${azurerm_servicebus_topic.Bus_Entities_Topic-events.id}" },
    });
  });

  it("reaches the key, and nothing else in the vault", () =>
    expect(bus().azurerm_role_assignment?.["Bus/KeyAccess/Grant"]).toMatchObject({
      scope: keyId,
      role_definition_name: "Key Vault Crypto Service Encryption User",
      description: "The Service Bus namespace wraps its keys with this one",
    }));

  it("is what its endpoint, audit trail and lock are about", () => {
    const made = bus();
    expect(made.azurerm_private_endpoint?.["Bus/Endpoint"]?.private_service_connection).toEqual({
      name: "namespace",
      private_connection_resource_id: busId,
      subresource_names: ["namespace"],
      is_manual_connection: false,
    });
    expect(made.azurerm_monitor_diagnostic_setting?.["Bus/Audit"]).toEqual({
      name: "audit",
      target_resource_id: busId,
      log_analytics_workspace_id: "/subscriptions/x/workspace",
      enabled_log: [{ category_group: "audit" }],
    });
    expect(made.azurerm_management_lock?.["Bus/Lock"]?.scope).toBe(busId);
  });

  it.each([0, 91, 1.5])("refuses to let messages wait %d days", (messageDays) =>
    expect(() => bus({ messageDays })).toThrow(`prod-test/Bus: messageDays is out of range - got ${messageDays}; allowed 1 to 90; leave it out for 14`),
  );

  it.each<[string, Partial<ServiceBusProps>]>([
    ["Events", { queues: ["Events"] }],
    ["a--b", { topics: { "a--b": [] } }],
    ["", { topics: { events: [""] } }],
    ["a/b", { queues: ["a/b"] }],
    ["a".repeat(51), { queues: ["a".repeat(51)] }],
  ])("refuses the name %j", (name, change) =>
    expect(() => bus(change)).toThrow(
      `prod-test/Bus: the name of a queue, topic or subscription cannot be used - got "${name}"; allowed 1 to 50 lower-case letters, digits and single dashes or dots, each name once; rename it`,
    ),
  );

  it.each<[string, Partial<ServiceBusProps>]>([
    ["two queues", { queues: ["events", "events"], topics: {} }],
    ["a queue and a topic", { queues: ["events"] }],
    ["two subscriptions of a topic", { topics: { changes: ["events", "events"] } }],
  ])("refuses one name for %s", (_, change) => expect(() => bus(change)).toThrow('cannot be used - got "events"'));

  it("takes one name for subscriptions of two topics", () =>
    expect(Object.keys(bus({ topics: { a: ["storage"], b: ["storage"] } }).azurerm_servicebus_subscription ?? {})).toEqual([
      "Bus/Entities/Subscription-a-storage",
      "Bus/Entities/Subscription-b-storage",
    ]));
});
