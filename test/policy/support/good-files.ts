import { change } from "./change";
import { goodStorage } from "./good-storage";
import { tags } from "./good-tags";
import type { Json } from "./graph";

const storage_account_id = "${azurerm_storage_account.a.id}";

export const share = "azurerm_storage_share.s";
export const filesystem = "azurerm_storage_data_lake_gen2_filesystem.f";
export const sync = "azurerm_storage_sync.s";
export const scope = "azurerm_storage_encryption_scope.s";
export const localUser = "azurerm_storage_account_local_user.u";
export const networkRules = "azurerm_storage_account_network_rules.r";
export const immutability = "azurerm_storage_container_immutability_policy.i";

/** A storage account that serves more than blobs, and the parts of one that stand in resources of their own. */
export const goodFiles: Json = change(goodStorage, {
  "azurerm_storage_share.s": { name: "files", storage_account_id, quota: 100, enabled_protocol: "SMB" },
  "azurerm_storage_queue.q": { name: "orders", storage_account_id },
  "azurerm_storage_table.t": { name: "events", storage_account_name: "${azurerm_storage_account.a.name}" },
  [filesystem]: {
    name: "lake",
    storage_account_id,
    ace: [
      { type: "user", permissions: "rwx" },
      { type: "other", permissions: "---" },
    ],
  },
  "azurerm_storage_data_lake_gen2_path.p": { path: "in", filesystem_name: "lake", storage_account_id, resource: "directory" },
  [sync]: { name: "sync", resource_group_name: "rg-data", location: "norwayeast", incoming_traffic_policy: "AllowVirtualNetworksOnly", tags },
  [scope]: {
    name: "scope",
    storage_account_id,
    source: "Microsoft.KeyVault",
    key_vault_key_id: "${azurerm_key_vault_key.k.id}",
    infrastructure_encryption_required: true,
  },
  [localUser]: { name: "partner", storage_account_id, ssh_key_enabled: true, ssh_password_enabled: false },
  [networkRules]: { storage_account_id, default_action: "Deny", bypass: ["None"] },
  [immutability]: { storage_container_resource_manager_id: "${azurerm_storage_container.c.id}", immutability_period_in_days: 365, locked: true },
  "azurerm_private_endpoint.file": endpointFor("file"),
  "azurerm_private_endpoint.queue": endpointFor("queue"),
  "azurerm_private_endpoint.table": endpointFor("table"),
  "azurerm_private_endpoint.dfs": endpointFor("dfs"),
  "azurerm_monitor_diagnostic_setting.file": settingOn("file"),
  "azurerm_monitor_diagnostic_setting.queue": settingOn("queue"),
  "azurerm_monitor_diagnostic_setting.table": settingOn("table"),
});

function endpointFor(part: string): Json {
  return { name: part, private_service_connection: { private_connection_resource_id: storage_account_id, subresource_names: [part] }, tags };
}

function settingOn(part: string): Json {
  return {
    name: part,
    target_resource_id: `${storage_account_id}/${part}Services/default`,
    log_analytics_workspace_id: "${azurerm_log_analytics_workspace.w.id}",
    enabled_log: [{ category_group: "audit" }],
  };
}
