import { tags } from "./good-tags";
import type { Json } from "./graph";

export const automation = "azurerm_automation_account.a";
export const variable = "azurerm_automation_variable_string.v";
export const automationCertificate = "azurerm_automation_certificate.c";
export const sourceControl = "azurerm_automation_source_control.s";

/** An automation account as the rules want it, with what its runbooks read. */
export const goodAutomation: Json = {
  resource: {
    azurerm_automation_account: {
      a: {
        name: "aa",
        resource_group_name: "rg-ops",
        location: "norwayeast",
        sku_name: "Basic",
        public_network_access_enabled: false,
        local_authentication_enabled: false,
        identity: { type: "SystemAssigned" },
        encryption: { key_vault_key_id: "${azurerm_key_vault_key.k.id}" },
        tags,
      },
    },
    azurerm_key_vault_key: { k: { name: "automation", tags } },
    azurerm_automation_variable_string: { v: { name: "host", automation_account_name: "aa", value: "${var.host}", encrypted: true } },
    azurerm_automation_certificate: { c: { name: "client", automation_account_name: "aa", exportable: false } },
    azurerm_automation_source_control: {
      s: { name: "git", automatic_sync: false, source_control_type: "GitHub", security: { token: "${var.token}", token_type: "Oauth" } },
    },
    azurerm_private_endpoint: {
      e: {
        name: "pe",
        private_service_connection: { private_connection_resource_id: "${azurerm_automation_account.a.id}", subresource_names: ["DSCAndHybridWorker"] },
        tags,
      },
    },
    azurerm_monitor_diagnostic_setting: {
      d: {
        name: "audit",
        target_resource_id: "${azurerm_automation_account.a.id}",
        log_analytics_workspace_id: "/w",
        enabled_log: [{ category_group: "audit" }],
      },
    },
  },
};
