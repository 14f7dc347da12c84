import { tags } from "./good-tags";
import type { Json } from "./graph";

export const budget = "azurerm_consumption_budget_subscription.b";
export const archived = "azurerm_storage_container.c";
export const contact = "azurerm_security_center_contact.c";
export const plan = "azurerm_security_center_subscription_pricing.p";

/** What watches over a subscription: its activity log, its archive, Defender and a budget. */
export const goodSubscription: Json = {
  resource: {
    azurerm_consumption_budget_subscription: {
      b: {
        name: "monthly",
        subscription_id: "/subscriptions/x",
        notification: [{ threshold: 80, operator: "GreaterThanOrEqualTo", contact_emails: ["drift@example.no"] }],
      },
    },
    azurerm_monitor_diagnostic_setting: {
      s: {
        name: "audit",
        target_resource_id: "/subscriptions/x",
        log_analytics_workspace_id: "/subscriptions/x/workspace",
        enabled_log: [{ category: "Administrative" }, { category: "Security" }, { category: "Policy" }, { category: "Alert" }],
      },
    },
    azurerm_security_center_contact: {
      c: { name: "default", email: "vakt@example.no", phone: "+4700000000", alert_notifications: true, alerts_to_admins: true },
    },
    azurerm_security_center_subscription_pricing: { p: { tier: "Standard", resource_type: "KeyVaults" } },
    azurerm_storage_account: { a: { name: "staudit", tags } },
    azurerm_storage_container: {
      c: { name: "am-azureactivity", storage_account_id: "${azurerm_storage_account.a.id}" },
    },
    azurerm_storage_container_immutability_policy: {
      i: { storage_container_resource_manager_id: "${azurerm_storage_container.c.id}", immutability_period_in_days: 365, locked: true },
    },
    azurerm_log_analytics_data_export_rule: { e: { name: "archive", destination_resource_id: "${azurerm_storage_account.a.id}" } },
  },
};
