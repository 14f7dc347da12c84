import { crossStack } from "./cross-stack";
import { goodStorage } from "./good-storage";
import { goodWorkspace } from "./good-workspace";
import type { Json } from "./graph";

/** The notes cdktf leaves on a stack. */
export const notes = { metadata: { backend: "azurerm", stackName: "stack", version: "0.21.0" } };

/** azurerm's provider as the rules want it. */
export const provider = {
  storage_use_azuread: true,
  features: {
    api_management: { purge_soft_delete_on_destroy: false },
    app_configuration: { purge_soft_delete_on_destroy: false },
    cognitive_account: { purge_soft_delete_on_destroy: false },
    key_vault: {
      purge_soft_delete_on_destroy: false,
      purge_soft_deleted_certificates_on_destroy: false,
      purge_soft_deleted_hardware_security_module_keys_on_destroy: false,
      purge_soft_deleted_hardware_security_modules_on_destroy: false,
      purge_soft_deleted_keys_on_destroy: false,
      purge_soft_deleted_secrets_on_destroy: false,
    },
    log_analytics_workspace: { permanently_delete_on_destroy: false },
    resource_group: { prevent_deletion_if_contains_resources: true },
  },
};

/** A stack as cdktf writes it, of which every rule holds that it is about. */
export const goodStack: Json = {
  "//": notes,
  terraform: { ...crossStack.backend("stack"), required_providers: { azurerm: { source: "hashicorp/azurerm", version: "4.55.0" } } },
  provider: { azurerm: [provider] },
  resource: {
    azurerm_resource_group: { g: noted("g", within(goodStorage, "azurerm_resource_group", "g")) },
    azurerm_log_analytics_workspace: { w: noted("w", within(goodWorkspace, "azurerm_log_analytics_workspace", "w")) },
    azurerm_consumption_budget_resource_group: { b: noted("b", within(goodStorage, "azurerm_consumption_budget_resource_group", "b")) },
    azurerm_monitor_diagnostic_setting: { d: noted("d", within(goodWorkspace, "azurerm_monitor_diagnostic_setting", "d")) },
    azurerm_management_lock: { l: noted("l", within(goodWorkspace, "azurerm_management_lock", "l")) },
  },
};

function within(json: Json, type: string, name: string): Json {
  return (json.resource as Record<string, Record<string, Json>>)[type]?.[name] ?? {};
}

function noted(id: string, body: Json): Json {
  return { "//": { metadata: { path: `stack/${id}/Resource`, uniqueId: id } }, ...body };
}
