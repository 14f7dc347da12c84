import { tags } from "./good-tags";
import type { Json } from "./graph";

export const workspace = "azurerm_log_analytics_workspace.w";

/** A log workspace as the rules want it. */
export const goodWorkspace: Json = {
  resource: {
    azurerm_log_analytics_workspace: {
      w: {
        name: "log-ops",
        resource_group_name: "rg-logs",
        location: "norwayeast",
        sku: "PerGB2018",
        retention_in_days: 90,
        local_authentication_enabled: false,
        internet_ingestion_enabled: false,
        internet_query_enabled: false,
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_monitor_diagnostic_setting: {
      d: {
        name: "audit",
        target_resource_id: "${azurerm_log_analytics_workspace.w.id}",
        log_analytics_workspace_id: "${azurerm_log_analytics_workspace.w.id}",
        enabled_log: [{ category_group: "audit" }],
      },
    },
    azurerm_management_lock: { l: { name: "no-delete", scope: "${azurerm_log_analytics_workspace.w.id}", lock_level: "CanNotDelete" } },
  },
};
