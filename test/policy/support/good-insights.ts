import { tags } from "./good-tags";
import type { Json } from "./graph";

export const insights = "azurerm_application_insights.i";
export const linkScope = "azurerm_monitor_private_link_scope.s";
export const collection = "azurerm_monitor_data_collection_endpoint.c";
export const actionGroup = "azurerm_monitor_action_group.g";
export const activityAlert = "azurerm_monitor_activity_log_alert.a";
export const exportRule = "azurerm_log_analytics_data_export_rule.e";
export const logCluster = "azurerm_log_analytics_cluster.c";

/** What measures, and tells, as the rules want it. */
export const goodInsights: Json = {
  resource: {
    azurerm_application_insights: {
      i: {
        name: "appi",
        resource_group_name: "rg-logs",
        location: "norwayeast",
        application_type: "web",
        workspace_id: "${azurerm_log_analytics_workspace.w.id}",
        retention_in_days: 90,
        internet_ingestion_enabled: false,
        internet_query_enabled: false,
        local_authentication_disabled: true,
        disable_ip_masking: false,
        tags,
      },
    },
    azurerm_log_analytics_workspace: {
      w: { name: "log", retention_in_days: 90, internet_ingestion_enabled: false, internet_query_enabled: false, local_authentication_enabled: false, tags },
    },
    azurerm_monitor_private_link_scope: { s: { name: "ampls", ingestion_access_mode: "PrivateOnly", query_access_mode: "PrivateOnly", tags } },
    azurerm_monitor_data_collection_endpoint: { c: { name: "dce", location: "norwayeast", public_network_access_enabled: false, tags } },
    azurerm_monitor_workspace: { w: { name: "amw", location: "norwayeast", public_network_access_enabled: false, tags } },
    azurerm_monitor_action_group: {
      g: {
        name: "ag",
        short_name: "ag",
        enabled: true,
        email_receiver: [{ name: "drift", email_address: "drift@example.no" }],
        webhook_receiver: [{ name: "vakt", service_uri: "https://vakt.example.no/hook", aad_auth: { object_id: "/x" } }],
        tags,
      },
    },
    azurerm_monitor_activity_log_alert: {
      a: {
        name: "lock-deleted",
        location: "global",
        scopes: ["/subscriptions/x"],
        criteria: { category: "Administrative", operation_name: "Microsoft.Authorization/locks/delete" },
        action: [{ action_group_id: "${azurerm_monitor_action_group.g.id}" }],
        tags,
      },
    },
    azurerm_monitor_metric_alert: { m: { name: "cpu", scopes: ["/x"], action: [{ action_group_id: "${azurerm_monitor_action_group.g.id}" }], tags } },
    azurerm_log_analytics_data_export_rule: { e: { name: "archive", destination_resource_id: "/x", enabled: true, table_names: ["AuditLogs"] } },
    azurerm_log_analytics_cluster: { c: { name: "cluster", location: "norwayeast", identity: { type: "SystemAssigned" }, tags } },
    azurerm_log_analytics_cluster_customer_managed_key: {
      k: { log_analytics_cluster_id: "${azurerm_log_analytics_cluster.c.id}", key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}" },
    },
    azurerm_key_vault_key: { k: { name: "logs", tags } },
  },
};
