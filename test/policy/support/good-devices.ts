import { tags } from "./good-tags";
import type { Json } from "./graph";

const group = { resource_group_name: "rg-int" };
const placed = { ...group, location: "norwayeast", tags };
const identity = { type: "SystemAssigned" };
const hub = "${azurerm_iothub.main.id}";
const delivers = { ...group, iothub_id: hub, authentication_type: "identityBased" };

/** Hubs of devices and what they deliver to, as the rules want them. */
export const goodDevices: Json = {
  azurerm_iothub: {
    main: {
      name: "iot",
      ...placed,
      sku: { name: "S1", capacity: 1 },
      public_network_access_enabled: false,
      local_authentication_enabled: false,
      min_tls_version: "1.2",
      network_rule_set: { default_action: "Deny", apply_to_builtin_eventhub_endpoint: true },
      endpoint: [
        {
          type: "AzureIotHub.EventHub",
          name: "events",
          authentication_type: "identityBased",
          endpoint_uri: "sb://evhns.servicebus.windows.net",
          entity_path: "events",
        },
      ],
      identity,
    },
  },
  azurerm_iothub_dps: {
    main: { name: "dps", ...placed, sku: { name: "S1", capacity: 1 }, public_network_access_enabled: false, data_residency_enabled: true },
  },
  azurerm_iothub_device_update_account: { main: { name: "adu", ...placed, sku: "Standard", public_network_access_enabled: false, identity } },
  azurerm_iothub_device_update_instance: {
    main: {
      name: "adu",
      device_update_account_id: "${azurerm_iothub_device_update_account.main.id}",
      iothub_id: hub,
      diagnostic_enabled: true,
      diagnostic_storage_account: { connection_string: "${var.log_storage}", id: "${var.log_storage_id}" },
      tags,
    },
  },
  azurerm_iothub_endpoint_cosmosdb_account: {
    main: { name: "cosmos", ...delivers, container_name: "cases", database_name: "cases", endpoint_uri: "https://cosmos.documents.azure.com" },
  },
  azurerm_iothub_endpoint_eventhub: { main: { name: "hub", ...delivers, endpoint_uri: "sb://evhns.servicebus.windows.net", entity_path: "cases" } },
  azurerm_iothub_endpoint_servicebus_queue: { main: { name: "queue", ...delivers, endpoint_uri: "sb://sbns.servicebus.windows.net", entity_path: "cases" } },
  azurerm_iothub_endpoint_servicebus_topic: { main: { name: "topic", ...delivers, endpoint_uri: "sb://sbns.servicebus.windows.net", entity_path: "cases" } },
  azurerm_iothub_endpoint_storage_container: { main: { name: "blob", ...delivers, container_name: "cases", endpoint_uri: "https://st.blob.core.windows.net" } },
  azurerm_iothub_file_upload: {
    main: { iothub_id: hub, authentication_type: "identityBased", connection_string: "${var.upload_storage}", container_name: "uploads" },
  },
  azurerm_iot_security_solution: {
    main: { name: "asc", ...placed, display_name: "Devices", iothub_ids: [hub], enabled: true, log_unmasked_ips_enabled: false },
  },
  azurerm_iotcentral_application: { main: { name: "iotc", ...placed, sub_domain: "altinn", sku: "ST2", public_network_access_enabled: false, identity } },
  azurerm_iotcentral_application_network_rule_set: {
    main: { iotcentral_application_id: "${azurerm_iotcentral_application.main.id}", default_action: "Deny" },
  },
  azurerm_digital_twins_instance: { main: { name: "dt", ...placed, identity } },
};
