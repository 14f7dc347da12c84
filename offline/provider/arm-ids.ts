import { uuidOf } from "./uuid";
import { isList, Unknown, type Value, type ValueObject } from "./values";

/** Where resources are made: what the provider's configuration says. */
export interface Account {
  readonly subscriptionId: string;
  readonly tenantId: string;
}

const network = (path: string) => `{rg}/providers/Microsoft.Network/${path}`;
const inGroup = (path: string) => `{rg}/providers/${path}`;
const plain = (type: string) => inGroup(`${type}/{name}`);

/**
 * The ids of Azure's resources: `{rg}` is the resource group's id, `{sub}` the subscription's, `{uuid}` a UUID, and any other name an
 * attribute. What comes before the last slash must be there; a trailing `?` leaves out what is not.
 */
const templates: Readonly<Record<string, string>> = {
  azurerm_api_management: plain("Microsoft.ApiManagement/service"),
  azurerm_app_configuration: plain("Microsoft.AppConfiguration/configurationStores"),
  azurerm_application_gateway: network("applicationGateways/{name}"),
  azurerm_application_insights: plain("Microsoft.Insights/components"),
  azurerm_application_security_group: network("applicationSecurityGroups/{name}"),
  azurerm_backup_protected_vm: inGroup(
    "Microsoft.RecoveryServices/vaults/{recovery_vault_name}/backupFabrics/Azure/protectionContainers/iaas/protectedItems/{uuid}",
  ),
  azurerm_bastion_host: network("bastionHosts/{name}"),
  azurerm_capacity_reservation: "{capacity_reservation_group_id}/capacityReservations/{name}",
  azurerm_capacity_reservation_group: plain("Microsoft.Compute/capacityReservationGroups"),
  azurerm_cognitive_account: plain("Microsoft.CognitiveServices/accounts"),
  azurerm_consumption_budget_resource_group: "{resource_group_id}/providers/Microsoft.Consumption/budgets/{name}",
  azurerm_consumption_budget_subscription: "{subscription_id}/providers/Microsoft.Consumption/budgets/{name}",
  azurerm_container_app: plain("Microsoft.App/containerApps"),
  azurerm_container_app_environment: plain("Microsoft.App/managedEnvironments"),
  azurerm_container_group: plain("Microsoft.ContainerInstance/containerGroups"),
  azurerm_container_registry: plain("Microsoft.ContainerRegistry/registries"),
  azurerm_cosmosdb_account: plain("Microsoft.DocumentDB/databaseAccounts"),
  azurerm_data_protection_backup_instance_blob_storage: "{vault_id}/backupInstances/{name}",
  azurerm_data_protection_backup_instance_postgresql_flexible_server: "{vault_id}/backupInstances/{name}",
  azurerm_data_protection_backup_policy_blob_storage: "{vault_id}/backupPolicies/{name}",
  azurerm_data_protection_backup_policy_postgresql_flexible_server: "{vault_id}/backupPolicies/{name}",
  azurerm_data_protection_backup_vault: plain("Microsoft.DataProtection/backupVaults"),
  azurerm_data_protection_backup_vault_customer_managed_key: "{data_protection_backup_vault_id}",
  azurerm_disk_encryption_set: plain("Microsoft.Compute/diskEncryptionSets"),
  azurerm_eventhub: "{namespace_id}/eventhubs/{name}",
  azurerm_eventhub_namespace: plain("Microsoft.EventHub/namespaces"),
  azurerm_federated_identity_credential: "{parent_id}/federatedIdentityCredentials/{name}",
  azurerm_firewall: network("azureFirewalls/{name}"),
  azurerm_firewall_policy: network("firewallPolicies/{name}"),
  azurerm_firewall_policy_rule_collection_group: "{firewall_policy_id}/ruleCollectionGroups/{name}",
  azurerm_key_vault: plain("Microsoft.KeyVault/vaults"),
  azurerm_key_vault_access_policy: "{key_vault_id}/objectId/{object_id}",
  azurerm_key_vault_certificate: "https://{key_vault_id:name}.vault.azure.net/certificates/{name}/{version}",
  azurerm_key_vault_key: "https://{key_vault_id:name}.vault.azure.net/keys/{name}/{version}",
  azurerm_key_vault_managed_hardware_security_module: plain("Microsoft.KeyVault/managedHSMs"),
  azurerm_key_vault_secret: "https://{key_vault_id:name}.vault.azure.net/secrets/{name}/{version}",
  azurerm_kubernetes_cluster: plain("Microsoft.ContainerService/managedClusters"),
  azurerm_kubernetes_cluster_node_pool: "{kubernetes_cluster_id}/agentPools/{name}",
  azurerm_lb: network("loadBalancers/{name}"),
  azurerm_linux_virtual_machine: plain("Microsoft.Compute/virtualMachines"),
  azurerm_linux_virtual_machine_scale_set: plain("Microsoft.Compute/virtualMachineScaleSets"),
  azurerm_linux_web_app: plain("Microsoft.Web/sites"),
  azurerm_log_analytics_data_export_rule: "{workspace_resource_id}/dataExports/{name}",
  azurerm_log_analytics_workspace: plain("Microsoft.OperationalInsights/workspaces"),
  azurerm_managed_application: plain("Microsoft.Solutions/applications"),
  azurerm_managed_disk: plain("Microsoft.Compute/disks"),
  azurerm_managed_redis: plain("Microsoft.Cache/redisEnterprise"),
  azurerm_management_group: "/providers/Microsoft.Management/managementGroups/{name|uuid}",
  azurerm_management_lock: "{scope}/providers/Microsoft.Authorization/locks/{name}",
  azurerm_monitor_action_group: plain("Microsoft.Insights/actionGroups"),
  azurerm_monitor_activity_log_alert: plain("Microsoft.Insights/activityLogAlerts"),
  azurerm_monitor_data_collection_endpoint: plain("Microsoft.Insights/dataCollectionEndpoints"),
  azurerm_monitor_data_collection_rule: plain("Microsoft.Insights/dataCollectionRules"),
  azurerm_monitor_data_collection_rule_association: "{target_resource_id}/providers/Microsoft.Insights/dataCollectionRuleAssociations/{name}",
  azurerm_monitor_diagnostic_setting: "{target_resource_id}|{name}",
  azurerm_monitor_private_link_scope: plain("Microsoft.Insights/privateLinkScopes"),
  azurerm_monitor_private_link_scoped_service: inGroup("Microsoft.Insights/privateLinkScopes/{scope_name}/scopedResources/{name}"),
  azurerm_monitor_scheduled_query_rules_alert_v2: plain("Microsoft.Insights/scheduledQueryRules"),
  azurerm_mssql_database: "{server_id}/databases/{name}",
  azurerm_mssql_firewall_rule: "{server_id}/firewallRules/{name}",
  azurerm_mssql_server: plain("Microsoft.Sql/servers"),
  azurerm_mysql_flexible_server: plain("Microsoft.DBforMySQL/flexibleServers"),
  azurerm_mysql_flexible_server_firewall_rule: inGroup("Microsoft.DBforMySQL/flexibleServers/{server_name}/firewallRules/{name}"),
  azurerm_nat_gateway: network("natGateways/{name}"),
  azurerm_nat_gateway_public_ip_association: "{nat_gateway_id}|{public_ip_address_id}",
  azurerm_network_ddos_protection_plan: network("ddosProtectionPlans/{name}"),
  azurerm_network_interface: network("networkInterfaces/{name}"),
  azurerm_network_security_group: network("networkSecurityGroups/{name}"),
  azurerm_network_security_rule: network("networkSecurityGroups/{network_security_group_name}/securityRules/{name}"),
  azurerm_network_watcher_flow_log: network("networkWatchers/{network_watcher_name}/flowLogs/{name}"),
  azurerm_pim_active_role_assignment: "{scope}|{role_definition_id}|{principal_id}",
  azurerm_pim_eligible_role_assignment: "{scope}|{role_definition_id}|{principal_id}",
  azurerm_policy_definition: "{management_group_id|sub}/providers/Microsoft.Authorization/policyDefinitions/{name}",
  azurerm_policy_set_definition: "{management_group_id|sub}/providers/Microsoft.Authorization/policySetDefinitions/{name}",
  azurerm_postgresql_firewall_rule: inGroup("Microsoft.DBforPostgreSQL/servers/{server_name}/firewallRules/{name}"),
  azurerm_postgresql_flexible_server: plain("Microsoft.DBforPostgreSQL/flexibleServers"),
  azurerm_postgresql_flexible_server_active_directory_administrator: inGroup(
    "Microsoft.DBforPostgreSQL/flexibleServers/{server_name}/administrators/{object_id}",
  ),
  azurerm_postgresql_flexible_server_configuration: "{server_id}/configurations/{name}",
  azurerm_postgresql_flexible_server_database: "{server_id}/databases/{name}",
  azurerm_postgresql_flexible_server_firewall_rule: "{server_id}/firewallRules/{name}",
  azurerm_private_dns_resolver: network("dnsResolvers/{name}"),
  azurerm_private_dns_resolver_inbound_endpoint: "{private_dns_resolver_id}/inboundEndpoints/{name}",
  azurerm_private_dns_zone: network("privateDnsZones/{name}"),
  azurerm_private_dns_zone_virtual_network_link: network("privateDnsZones/{private_dns_zone_name}/virtualNetworkLinks/{name}"),
  azurerm_private_endpoint: network("privateEndpoints/{name}"),
  azurerm_public_ip: network("publicIPAddresses/{name}"),
  azurerm_recovery_services_vault: plain("Microsoft.RecoveryServices/vaults"),
  azurerm_redis_cache: plain("Microsoft.Cache/redis"),
  azurerm_resource_group: "{sub}/resourceGroups/{name}",
  azurerm_role_assignment: "{scope}/providers/Microsoft.Authorization/roleAssignments/{name|uuid}",
  azurerm_role_definition: "{scope}/providers/Microsoft.Authorization/roleDefinitions/{role_definition_id|uuid}|{scope}",
  azurerm_route: network("routeTables/{route_table_name}/routes/{name}"),
  azurerm_route_table: network("routeTables/{name}"),
  azurerm_security_center_contact: "{sub}/providers/Microsoft.Security/securityContacts/{name}",
  azurerm_security_center_subscription_pricing: "{sub}/providers/Microsoft.Security/pricings/{resource_type}",
  azurerm_servicebus_namespace: plain("Microsoft.ServiceBus/namespaces"),
  azurerm_servicebus_namespace_customer_managed_key: "{namespace_id}",
  azurerm_servicebus_queue: "{namespace_id}/queues/{name}",
  azurerm_servicebus_topic: "{namespace_id}/topics/{name}",
  azurerm_storage_account: plain("Microsoft.Storage/storageAccounts"),
  azurerm_storage_account_customer_managed_key: "{storage_account_id}",
  azurerm_storage_account_network_rules: "{storage_account_id}",
  azurerm_storage_container: "{storage_account_id}/blobServices/default/containers/{name}",
  azurerm_storage_container_immutability_policy: "{storage_container_resource_manager_id}/immutabilityPolicies/default",
  azurerm_storage_management_policy: "{storage_account_id}/managementPolicies/default",
  azurerm_subnet: network("virtualNetworks/{virtual_network_name}/subnets/{name}"),
  azurerm_subnet_network_security_group_association: "{subnet_id}",
  azurerm_subnet_route_table_association: "{subnet_id}",
  azurerm_subscription: "/providers/Microsoft.Subscription/aliases/{alias|uuid}",
  azurerm_subscription_policy_assignment: "{subscription_id}/providers/Microsoft.Authorization/policyAssignments/{name}",
  azurerm_user_assigned_identity: plain("Microsoft.ManagedIdentity/userAssignedIdentities"),
  azurerm_virtual_machine: plain("Microsoft.Compute/virtualMachines"),
  azurerm_virtual_network: network("virtualNetworks/{name}"),
  azurerm_virtual_network_gateway: network("virtualNetworkGateways/{name}"),
  azurerm_virtual_network_peering: network("virtualNetworks/{virtual_network_name}/virtualNetworkPeerings/{name}"),
  azurerm_web_application_firewall_policy: network("applicationGatewayWebApplicationFirewallPolicies/{name}"),
  azurerm_windows_virtual_machine_scale_set: plain("Microsoft.Compute/virtualMachineScaleSets"),
};

/** The id that Azure gives a resource: always the same for the same subscription, group, parent and name. */
export function armId(type: string, values: ValueObject, account: Account): string {
  const template = templates[type] ?? fallback(type, values);
  return template.replace(/\{([\w|]+)(:name)?\}/g, (_, names: string, lastSegment: string | undefined) => {
    const found = names
      .split("|")
      .map((name) => part(name, type, values, account))
      .find((text) => text !== undefined);
    return lastSegment === undefined ? (found ?? "unnamed") : (found?.split("/").at(-1) ?? "unnamed");
  });
}

function part(name: string, type: string, values: ValueObject, account: Account): string | undefined {
  const subscription = `/subscriptions/${account.subscriptionId}`;
  if (name === "sub") return subscription;
  if (name === "rg") return `${subscription}/resourceGroups/${text(values.resource_group_name) ?? "unnamed"}`;
  if (name === "uuid") return uuidOf(`${type} ${identity(values)}`);
  if (name === "version") return uuidOf(`version ${identity(values)}`).replaceAll("-", "");
  return text(values[name]);
}

/** Types whose ids nobody wrote down here: under the parent that they name, or in their group. */
function fallback(type: string, values: ValueObject): string {
  const words = type.replace(/^azurerm_/, "").split("_");
  const segment = words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
  if (text(values.resource_group_name) !== undefined)
    return inGroup(`Microsoft.${(words[0] ?? "").charAt(0).toUpperCase()}${(words[0] ?? "").slice(1)}/${segment}/{name|uuid}`);
  const parent = Object.keys(values).find((name) => name.endsWith("_id") && text(values[name])?.startsWith("/"));
  return parent === undefined ? `{sub}/providers/Microsoft.Resources/${segment}/{name|uuid}` : `{${parent}}/${segment}/{name|uuid}`;
}

function text(value: Value | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** All that is known of a resource, as a name for what is derived from it. */
export function identity(values: ValueObject): string {
  const known = Object.entries(values).filter(([, value]) => value !== null && !(value instanceof Unknown) && !isList(value) && typeof value !== "object");
  return JSON.stringify(known.sort(([a], [b]) => (a < b ? -1 : 1)));
}
