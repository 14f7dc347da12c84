import { goodDevices } from "./good-devices";
import { tags } from "./good-tags";
import type { Json } from "./graph";

const group = { resource_group_name: "rg-int" };
const placed = { ...group, location: "norwayeast", tags };
const identity = { type: "SystemAssigned" };
const cors = { allowed_origins: ["https://www.altinn.no"] };
const workspace = "${azurerm_healthcare_workspace.main.id}";
const image = { offer: "0001-com-ubuntu-server-jammy", publisher: "Canonical", sku: "22_04-lts", version: "latest" };
const labMachine = {
  ...placed,
  lab_name: "lab",
  size: "Standard_D2s_v5",
  username: "altinn",
  lab_virtual_network_id: "${azurerm_dev_test_virtual_network.main.id}",
  lab_subnet_name: "snet-lab",
  storage_type: "Premium",
  disallow_public_ip_address: true,
  gallery_image_reference: image,
};
const connected = [
  ...["iothub", "iothub_dps", "iothub_device_update_account", "signalr_service", "web_pubsub", "web_pubsub_socketio", "batch_account"],
  ...["digital_twins_instance", "healthcare_workspace", "healthcare_service", "dashboard_grafana", "monitor_workspace", "iotcentral_application"],
];

/** Services between systems as the rules want them, with all that belongs to them. */
export const goodIntegration: Json = {
  resource: {
    ...goodDevices,
    azurerm_signalr_service: {
      main: {
        name: "sigr",
        ...placed,
        sku: { name: "Premium_P1", capacity: 1 },
        public_network_access_enabled: false,
        local_auth_enabled: false,
        aad_auth_enabled: true,
        connectivity_logs_enabled: true,
        messaging_logs_enabled: true,
        http_request_logs_enabled: true,
        cors,
        identity,
      },
    },
    azurerm_signalr_service_network_acl: {
      main: {
        signalr_service_id: "${azurerm_signalr_service.main.id}",
        default_action: "Deny",
        public_network: { allowed_request_types: ["ClientConnection"] },
      },
    },
    azurerm_web_pubsub: {
      main: { name: "wps", ...placed, sku: "Premium_P1", public_network_access_enabled: false, local_auth_enabled: false, aad_auth_enabled: true, identity },
    },
    azurerm_web_pubsub_socketio: {
      main: {
        name: "wpsio",
        ...placed,
        sku: { name: "Premium_P1" },
        public_network_access: "Disabled",
        local_auth_enabled: false,
        aad_auth_enabled: true,
        identity,
      },
    },
    azurerm_web_pubsub_hub: { main: { name: "cases", web_pubsub_id: "${azurerm_web_pubsub.main.id}", anonymous_connections_enabled: false } },
    azurerm_web_pubsub_network_acl: {
      main: { web_pubsub_id: "${azurerm_web_pubsub.main.id}", default_action: "Deny", public_network: { allowed_request_types: ["ClientConnection"] } },
    },
    azurerm_batch_account: {
      main: {
        name: "bajobs",
        ...placed,
        public_network_access_enabled: false,
        allowed_authentication_modes: ["AAD"],
        storage_account_id: "${azurerm_storage_account.a.id}",
        storage_account_authentication_mode: "BatchAccountManagedIdentity",
        network_profile: { account_access: { default_action: "Deny" }, node_management_access: { default_action: "Deny" } },
        encryption: { key_vault_key_id: "${azurerm_key_vault_key.k.id}" },
        identity,
      },
    },
    azurerm_batch_pool: {
      main: {
        name: "jobs",
        ...group,
        account_name: "bajobs",
        vm_size: "STANDARD_D2S_V5",
        node_agent_sku_id: "batch.node.ubuntu 22.04",
        target_node_communication_mode: "Simplified",
        fixed_scale: { target_dedicated_nodes: 2 },
        storage_image_reference: { publisher: "microsoft-dsvm", offer: "ubuntu-hpc", sku: "2204", version: "latest" },
        network_configuration: { subnet_id: "${var.jobs_subnet_id}", public_address_provisioning_type: "NoPublicIPAddresses" },
        node_placement: { policy: "Zonal" },
        security_profile: { host_encryption_enabled: true, secure_boot_enabled: true, vtpm_enabled: true, security_type: "trustedLaunch" },
        start_task: { command_line: "true", user_identity: { auto_user: { elevation_level: "NonAdmin", scope: "Task" } } },
      },
    },
    azurerm_communication_service: { main: { name: "acs", ...group, data_location: "Norway", tags } },
    azurerm_email_communication_service: { main: { name: "email", ...group, data_location: "Norway", tags } },
    azurerm_email_communication_service_domain: {
      main: {
        name: "altinn.no",
        email_service_id: "${azurerm_email_communication_service.main.id}",
        domain_management: "CustomerManaged",
        user_engagement_tracking_enabled: false,
        tags,
      },
    },
    azurerm_healthcare_workspace: { main: { name: "hwcase", ...placed } },
    azurerm_healthcare_service: {
      main: {
        name: "hcase",
        ...placed,
        kind: "fhir-R4",
        public_network_access_enabled: false,
        cosmosdb_key_vault_key_versionless_id: "${azurerm_key_vault_key.k.versionless_id}",
        cors_configuration: cors,
        identity,
      },
    },
    azurerm_healthcare_fhir_service: {
      main: {
        name: "fhir",
        ...placed,
        workspace_id: workspace,
        authentication: { authority: "https://login.microsoftonline.com/x", audience: "https://fhir.altinn.no" },
        cors: { ...cors, allowed_methods: ["GET"], allowed_headers: ["Accept"] },
        identity,
      },
    },
    azurerm_healthcare_dicom_service: {
      main: { name: "dicom", location: "norwayeast", tags, workspace_id: workspace, public_network_access_enabled: false, cors, identity },
    },
    azurerm_healthcare_medtech_service: {
      main: {
        name: "medtech",
        location: "norwayeast",
        tags,
        workspace_id: workspace,
        eventhub_namespace_name: "evhns",
        eventhub_name: "cases",
        eventhub_consumer_group_name: "medtech",
        device_mapping_json: "{}",
        identity,
      },
    },
    azurerm_dashboard_grafana: {
      main: {
        name: "amg",
        ...placed,
        sku: "Standard",
        grafana_major_version: "11",
        api_key_enabled: false,
        public_network_access_enabled: false,
        zone_redundancy_enabled: true,
        smtp: {
          enabled: true,
          host: "smtp.altinn.no:587",
          user: "grafana",
          password: "${var.smtp_password}",
          from_address: "drift@altinn.no",
          start_tls_policy: "MandatoryStartTLS",
          verification_skip_enabled: false,
        },
        identity,
      },
    },
    azurerm_monitor_workspace: { main: { name: "amw", ...placed, public_network_access_enabled: false } },
    azurerm_load_test: {
      main: { name: "lt", ...placed, encryption: { key_url: "${azurerm_key_vault_key.k.id}", identity: { type: "SystemAssigned" } }, identity },
    },
    azurerm_maps_account: { main: { name: "maps", ...placed, sku_name: "G2", local_authentication_enabled: false, cors, identity } },
    azurerm_dev_test_lab: { main: { name: "lab", ...placed } },
    azurerm_dev_test_virtual_network: {
      main: { name: "vnet-lab", ...group, lab_name: "lab", tags, subnet: { use_public_ip_address: "Deny", use_in_virtual_machine_creation: "Allow" } },
    },
    azurerm_dev_test_linux_virtual_machine: { main: { name: "lab-linux", ...labMachine, ssh_key: "${var.ssh_key}" } },
    azurerm_dev_test_windows_virtual_machine: { main: { name: "lab-win", ...labMachine, password: "${var.lab_password}" } },
    azurerm_key_vault_key: { k: { name: "data", key_vault_id: "${var.key_vault_id}", key_type: "RSA-HSM", key_opts: ["wrapKey", "unwrapKey"], tags } },
    azurerm_storage_account: { a: { name: "stjobs", ...placed, account_tier: "Standard", account_replication_type: "ZRS" } },
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
      subresource_names: ["${var.part}"],
    },
  };
}
