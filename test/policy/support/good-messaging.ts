import { tags } from "./good-tags";
import type { Json } from "./graph";

const placed = { resource_group_name: "rg-data", location: "norwayeast", tags };
const identity = { type: "UserAssigned", identity_ids: ["${azurerm_user_assigned_identity.i.id}"] };
const key = "${azurerm_key_vault_key.k.versionless_id}";
const reader = { listen: true, send: false, manage: false };
const connected = [
  "servicebus_namespace",
  "eventhub_namespace",
  "eventgrid_topic",
  "eventgrid_domain",
  "eventgrid_namespace",
  "eventgrid_partner_namespace",
  "relay_namespace",
];
const subscription = {
  name: "case",
  webhook_endpoint: { url: "https://case.altinn.no/events" },
  storage_blob_dead_letter_destination: { storage_account_id: "${azurerm_storage_account.a.id}", storage_blob_container_name: "lost" },
};

/** Message brokers as the rules want them, with all that belongs to them. */
export const goodMessaging: Json = {
  resource: {
    azurerm_servicebus_namespace: {
      main: {
        name: "sbns",
        ...placed,
        sku: "Premium",
        capacity: 1,
        premium_messaging_partitions: 1,
        public_network_access_enabled: false,
        local_auth_enabled: false,
        minimum_tls_version: "1.2",
        identity,
        network_rule_set: { default_action: "Deny", public_network_access_enabled: false, trusted_services_allowed: false, ip_rules: [] },
        customer_managed_key: { key_vault_key_id: key, identity_id: "${azurerm_user_assigned_identity.i.id}", infrastructure_encryption_enabled: true },
      },
    },
    azurerm_servicebus_queue: {
      main: { name: "cases", namespace_id: "${azurerm_servicebus_namespace.main.id}", dead_lettering_on_message_expiration: true, express_enabled: false },
    },
    azurerm_servicebus_topic: { main: { name: "cases", namespace_id: "${azurerm_servicebus_namespace.main.id}", express_enabled: false } },
    azurerm_servicebus_subscription: {
      main: { name: "archive", topic_id: "${azurerm_servicebus_topic.main.id}", max_delivery_count: 10, dead_lettering_on_message_expiration: true },
    },
    azurerm_servicebus_queue_authorization_rule: { main: { name: "reader", queue_id: "${azurerm_servicebus_queue.main.id}", ...reader } },
    azurerm_servicebus_topic_authorization_rule: { main: { name: "reader", topic_id: "${azurerm_servicebus_topic.main.id}", ...reader } },
    azurerm_servicebus_namespace_authorization_rule: { main: { name: "reader", namespace_id: "${azurerm_servicebus_namespace.main.id}", ...reader } },
    azurerm_eventhub_namespace: {
      main: {
        name: "evhns",
        ...placed,
        sku: "Premium",
        public_network_access_enabled: false,
        local_authentication_enabled: false,
        minimum_tls_version: "1.2",
        identity,
        network_rulesets: { default_action: "Deny", public_network_access_enabled: false, trusted_service_access_enabled: false },
      },
    },
    azurerm_eventhub_namespace_customer_managed_key: {
      main: { eventhub_namespace_id: "${azurerm_eventhub_namespace.main.id}", key_vault_key_ids: [key], infrastructure_encryption_enabled: true },
    },
    azurerm_eventhub_authorization_rule: {
      main: { name: "reader", namespace_name: "evhns", eventhub_name: "cases", resource_group_name: "rg-data", ...reader },
    },
    azurerm_eventhub_namespace_authorization_rule: { main: { name: "reader", namespace_name: "evhns", resource_group_name: "rg-data", ...reader } },
    azurerm_eventgrid_topic: { main: { name: "evgt", ...placed, public_network_access_enabled: false, local_auth_enabled: false, identity } },
    azurerm_eventgrid_domain: { main: { name: "evgd", ...placed, public_network_access_enabled: false, local_auth_enabled: false, identity } },
    azurerm_eventgrid_namespace: { main: { name: "evgns", ...placed, public_network_access: "Disabled", identity } },
    azurerm_eventgrid_partner_namespace: {
      main: {
        name: "evgpns",
        ...placed,
        partner_registration_id: "${azurerm_eventgrid_partner_registration.p.id}",
        public_network_access: "Disabled",
        local_authentication_enabled: false,
      },
    },
    azurerm_eventgrid_system_topic: {
      main: { name: "evgst", ...placed, source_resource_id: "${azurerm_storage_account.a.id}", topic_type: "Microsoft.Storage.StorageAccounts", identity },
    },
    azurerm_eventgrid_event_subscription: { main: { scope: "${azurerm_eventgrid_topic.main.id}", ...subscription } },
    azurerm_eventgrid_system_topic_event_subscription: { main: { system_topic: "evgst", resource_group_name: "rg-data", ...subscription } },
    azurerm_relay_namespace: { main: { name: "rl", ...placed, sku_name: "Standard" } },
    azurerm_relay_hybrid_connection: {
      main: { name: "case", resource_group_name: "rg-data", relay_namespace_name: "rl", requires_client_authorization: true },
    },
    azurerm_relay_namespace_authorization_rule: { main: { name: "reader", namespace_name: "rl", resource_group_name: "rg-data", ...reader } },
    azurerm_relay_hybrid_connection_authorization_rule: {
      main: { name: "reader", namespace_name: "rl", hybrid_connection_name: "case", resource_group_name: "rg-data", ...reader },
    },
    azurerm_notification_hub_namespace: {
      main: { name: "ntfns", ...placed, namespace_type: "NotificationHub", sku_name: "Standard", replication_region: "None", zone_redundancy_enabled: true },
    },
    azurerm_notification_hub_authorization_rule: {
      main: { name: "reader", namespace_name: "ntfns", notification_hub_name: "case", resource_group_name: "rg-data", ...reader },
    },
    azurerm_key_vault_key: { k: { name: "data", key_vault_id: "${var.key_vault_id}", key_type: "RSA-HSM", key_opts: ["wrapKey", "unwrapKey"], tags } },
    azurerm_user_assigned_identity: { i: { name: "id-data", ...placed } },
    azurerm_storage_account: { a: { name: "stdata", ...placed, account_tier: "Standard", account_replication_type: "ZRS" } },
    azurerm_eventgrid_partner_registration: { p: { name: "evgpr", resource_group_name: "rg-data", tags } },
    azurerm_private_endpoint: Object.fromEntries(connected.map((type) => [type, endpointOf(type)])),
  },
};

function endpointOf(type: string): Json {
  return {
    name: `pe-${type}`,
    ...placed,
    subnet_id: "${var.endpoint_subnet_id}",
    private_service_connection: {
      name: type,
      is_manual_connection: false,
      private_connection_resource_id: `\${azurerm_${type}.main.id}`,
      subresource_names: [/topic|domain/.exec(type)?.[0] ?? (type.includes("partner") ? "partnernamespace" : "namespace")],
    },
  };
}
