import { tags } from "./good-tags";
import type { Json } from "./graph";

const placed = { name: "app-case", resource_group_name: "rg-app", location: "norwayeast", tags };
const identity = { type: "SystemAssigned" };
const backup = {
  name: "daily",
  storage_account_url: "${var.backup_url}",
  schedule: { frequency_interval: 1, frequency_unit: "Day", keep_at_least_one_backup: true },
};
const cors = { allowed_origins: ["https://www.altinn.no"] };
const logs = { http_logs: { file_system: { retention_in_days: 30, retention_in_mb: 100 } } };

/** What all sites are told since azurerm 3.0. */
const site = {
  minimum_tls_version: "1.2",
  scm_minimum_tls_version: "1.2",
  http2_enabled: true,
  remote_debugging_enabled: false,
  vnet_route_all_enabled: true,
  ip_restriction_default_action: "Deny",
  scm_ip_restriction_default_action: "Deny",
  cors,
};

/** What all sites were told before. */
const siteBefore = { min_tls_version: "1.2", http2_enabled: true, ftps_state: "Disabled", vnet_route_all_enabled: true, cors };

/** What all apps are told since azurerm 3.0. */
const app = {
  https_only: true,
  client_certificate_enabled: true,
  client_certificate_mode: "Required",
  public_network_access_enabled: false,
  virtual_network_subnet_id: "${azurerm_subnet.apps.id}",
  webdeploy_publish_basic_authentication_enabled: false,
  identity,
  auth_settings_v2: {
    auth_enabled: true,
    require_authentication: true,
    require_https: true,
    unauthenticated_action: "Return401",
    login: { validate_nonce: true },
  },
};

const webApp = {
  ...app,
  ftp_publish_basic_authentication_enabled: false,
  virtual_network_backup_restore_enabled: true,
  backup,
  logs: { ...logs, detailed_error_messages: true, failed_request_tracing: true },
  site_config: { ...site, always_on: true, ftps_state: "Disabled", health_check_path: "/health", application_stack: { node_version: "22-lts" } },
};
const webSlot = { name: "staging", app_service_id: "${azurerm_linux_web_app.main.id}", tags };

const functionApp = {
  ...app,
  ftp_publish_basic_authentication_enabled: false,
  virtual_network_backup_restore_enabled: true,
  vnet_image_pull_enabled: true,
  builtin_logging_enabled: true,
  storage_account_name: "stfunctions",
  storage_uses_managed_identity: true,
  site_config: { ...site, ftps_state: "Disabled", application_stack: { node_version: "22" } },
};
const functionSlot = { name: "staging", function_app_id: "${azurerm_linux_function_app.main.id}", tags };

const auth = { enabled: true, unauthenticated_client_action: "RedirectToLoginPage" };
const webAppBefore = {
  https_only: true,
  app_service_plan_id: "${azurerm_app_service_plan.main.id}",
  identity,
  auth_settings: auth,
  logs: { ...logs, detailed_error_messages_enabled: true, failed_request_tracing_enabled: true },
  site_config: { ...siteBefore, always_on: true, remote_debugging_enabled: false, health_check_path: "/health" },
};
const functionAppBefore = {
  https_only: true,
  app_service_plan_id: "${azurerm_app_service_plan.main.id}",
  storage_account_name: "stfunctions",
  storage_account_access_key: "${azurerm_storage_account.functions.primary_access_key}",
  enable_builtin_logging: true,
  identity,
  auth_settings: auth,
  site_config: siteBefore,
};
const plan = "${azurerm_service_plan.main.id}";
const joined = (type: string) => ({ app_service_id: `\${azurerm_${type}.main.id}`, subnet_id: "${azurerm_subnet.apps.id}" });

/** One app of each kind of App Service, as the rules want it. */
export const goodWebApps: Json = {
  azurerm_linux_web_app: { main: { ...placed, service_plan_id: plan, vnet_image_pull_enabled: true, ...webApp } },
  azurerm_linux_web_app_slot: { main: { ...webSlot, vnet_image_pull_enabled: true, ...webApp } },
  azurerm_windows_web_app: {
    main: {
      ...placed,
      service_plan_id: plan,
      virtual_network_image_pull_enabled: true,
      ...webApp,
      site_config: { ...webApp.site_config, application_stack: { current_stack: "dotnet", dotnet_version: "v8.0" } },
    },
  },
  azurerm_windows_web_app_slot: {
    main: {
      ...webSlot,
      app_service_id: "${azurerm_windows_web_app.main.id}",
      virtual_network_image_pull_enabled: true,
      ...webApp,
      site_config: { ...webApp.site_config, application_stack: { current_stack: "dotnet", dotnet_version: "v8.0" } },
    },
  },
  azurerm_app_service: { main: { ...placed, client_cert_enabled: true, backup, ...webAppBefore } },
  azurerm_app_service_slot: { main: { ...placed, name: "staging", app_service_name: "app-case", ...webAppBefore } },
  azurerm_linux_function_app: { main: { ...placed, service_plan_id: plan, ...functionApp } },
  azurerm_linux_function_app_slot: { main: { ...functionSlot, ...functionApp } },
  azurerm_windows_function_app: {
    main: { ...placed, service_plan_id: plan, ...functionApp, site_config: { ...functionApp.site_config, application_stack: { node_version: "~22" } } },
  },
  azurerm_windows_function_app_slot: {
    main: {
      ...functionSlot,
      function_app_id: "${azurerm_windows_function_app.main.id}",
      ...functionApp,
      site_config: { ...functionApp.site_config, application_stack: { node_version: "~22" } },
    },
  },
  azurerm_function_app_flex_consumption: {
    main: {
      ...placed,
      service_plan_id: plan,
      runtime_name: "node",
      runtime_version: "22",
      storage_container_type: "blobContainer",
      storage_container_endpoint: "https://stfunctions.blob.core.windows.net/app",
      storage_authentication_type: "SystemAssignedIdentity",
      ...app,
      site_config: site,
    },
  },
  azurerm_function_app: { main: { ...placed, client_cert_mode: "Required", ...functionAppBefore } },
  azurerm_function_app_slot: { main: { ...placed, name: "staging", function_app_name: "app-case", ...functionAppBefore } },
  azurerm_logic_app_standard: {
    main: {
      ...placed,
      app_service_plan_id: plan,
      storage_account_name: "stfunctions",
      storage_account_access_key: "${azurerm_storage_account.functions.primary_access_key}",
      https_only: true,
      client_certificate_mode: "Required",
      public_network_access: "Disabled",
      virtual_network_subnet_id: "${azurerm_subnet.apps.id}",
      vnet_content_share_enabled: true,
      ftp_publish_basic_authentication_enabled: false,
      scm_publish_basic_authentication_enabled: false,
      identity,
      site_config: { ...siteBefore, scm_min_tls_version: "1.2" },
    },
  },
  azurerm_app_service_virtual_network_swift_connection: {
    app_service: joined("app_service"),
    function_app: joined("function_app"),
    app_service_slot: joined("app_service_slot"),
    function_app_slot: joined("function_app_slot"),
  },
};
