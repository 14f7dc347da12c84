import { tags } from "./good-tags";
import { goodWebApps } from "./good-web-apps";
import type { Json } from "./graph";

const placed = { resource_group_name: "rg-app", location: "norwayeast", tags };
const identity = { type: "UserAssigned", identity_ids: ["${azurerm_user_assigned_identity.app.id}"] };
const registry = [{ server: "cr.azurecr.io", identity: "${azurerm_user_assigned_identity.app.id}" }];
const secret = [{ name: "db", key_vault_secret_id: "https://kv-app.vault.azure.net/secrets/db", identity: "${azurerm_user_assigned_identity.app.id}" }];
const container = { name: "case", image: "cr.azurecr.io/case:1", cpu: 0.25, memory: "0.5Gi" };
const environment = "${azurerm_container_app_environment.main.id}";

/** Apps and what they run on, as the rules want them. */
export const goodWeb: Json = {
  resource: {
    ...goodWebApps,
    azurerm_service_plan: { main: { name: "asp-app", ...placed, os_type: "Linux", sku_name: "P1v3", worker_count: 3, zone_balancing_enabled: true } },
    azurerm_app_service_plan: { main: { name: "asp-old", ...placed, zone_redundant: true, sku: { tier: "PremiumV3", size: "P1v3", capacity: 3 } } },
    azurerm_app_service_environment_v3: {
      main: {
        name: "ase-app",
        resource_group_name: "rg-app",
        subnet_id: "${azurerm_subnet.apps.id}",
        internal_load_balancing_mode: "Web, Publishing",
        remote_debugging_enabled: false,
        zone_redundant: true,
        cluster_setting: [
          { name: "DisableTls1.0", value: "1" },
          { name: "InternalEncryption", value: "true" },
        ],
        tags,
      },
    },
    azurerm_static_web_app: { main: { name: "stapp", ...placed, sku_tier: "Standard", sku_size: "Standard", public_network_access_enabled: false } },
    azurerm_static_site: { main: { name: "stapp-old", ...placed, sku_tier: "Standard", sku_size: "Standard" } },
    azurerm_logic_app_workflow: {
      main: {
        name: "logic-case",
        ...placed,
        identity: { type: "SystemAssigned" },
        access_control: { trigger: { allowed_caller_ip_address_range: ["10.0.0.0-10.0.0.15"] } },
      },
    },
    azurerm_container_app_environment: {
      main: {
        name: "cae-app",
        ...placed,
        infrastructure_subnet_id: "${azurerm_subnet.apps.id}",
        internal_load_balancer_enabled: true,
        mutual_tls_enabled: true,
        zone_redundancy_enabled: true,
        public_network_access: "Disabled",
        logs_destination: "log-analytics",
        log_analytics_workspace_id: "${azurerm_log_analytics_workspace.w.id}",
      },
    },
    azurerm_container_app: {
      main: {
        name: "ca-case",
        resource_group_name: "rg-app",
        container_app_environment_id: environment,
        revision_mode: "Single",
        identity,
        registry,
        secret,
        ingress: {
          allow_insecure_connections: false,
          external_enabled: false,
          client_certificate_mode: "require",
          target_port: 8080,
          cors: { allowed_origins: ["https://www.altinn.no"] },
          traffic_weight: { latest_revision: true, percentage: 100 },
        },
        template: { min_replicas: 2, container },
        tags,
      },
    },
    azurerm_container_app_job: {
      main: {
        name: "caj-case",
        ...placed,
        container_app_environment_id: environment,
        replica_timeout_in_seconds: 600,
        identity,
        registry,
        secret,
        manual_trigger_config: { parallelism: 1, replica_completion_count: 1 },
        template: { container },
      },
    },
    azurerm_container_app_custom_domain: {
      main: { name: "case.altinn.no", container_app_id: "${azurerm_container_app.main.id}", certificate_binding_type: "SniEnabled" },
    },
    azurerm_subnet: {
      apps: { name: "snet-apps", resource_group_name: "rg-app", virtual_network_name: "vnet-app", address_prefixes: ["10.0.1.0/26"] },
    },
    azurerm_user_assigned_identity: { app: { name: "id-app", ...placed } },
    azurerm_log_analytics_workspace: { w: { name: "log-app", ...placed } },
    azurerm_storage_account: { functions: { name: "stfunctions", ...placed, account_tier: "Standard", account_replication_type: "ZRS" } },
  },
};
