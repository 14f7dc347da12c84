/** Something that happens in a subscription, which somebody is told of. */
export interface WatchedEvent {
  /** Why somebody is told, one sentence. */
  readonly why: string;
  readonly category: "Administrative" | "Policy" | "Security";
  /** What Azure calls it. @default - all of the category */
  readonly operation?: string;
}

/** @see https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations */
function administrative(operation: string, why: string): WatchedEvent {
  return { category: "Administrative", operation, why };
}

/**
 * All that somebody is told of: what opens a door, what closes an eye, and what is gone for good. Deployments set some of them off too, and should:
 * a message that no deployment explains is the one that matters.
 *
 * Holds NOR-LOG-05.
 * @see https://learn.microsoft.com/azure/azure-monitor/platform/activity-log-schema
 */
export const watchedEvents = {
  "policy-denial": { category: "Policy", operation: "Microsoft.Authorization/policies/deny/action", why: "Azure refused what a policy forbids" },
  "policy-assignment-written": administrative("Microsoft.Authorization/policyAssignments/write", "What Azure refuses has changed"),
  "policy-assignment-deleted": administrative("Microsoft.Authorization/policyAssignments/delete", "Azure refuses less than before"),
  "policy-exemption-written": administrative("Microsoft.Authorization/policyExemptions/write", "A policy does not hold everywhere any more"),
  "role-assignment-written": administrative("Microsoft.Authorization/roleAssignments/write", "Somebody was given a role"),
  "role-assignment-deleted": administrative("Microsoft.Authorization/roleAssignments/delete", "Somebody lost a role"),
  "role-definition-written": administrative("Microsoft.Authorization/roleDefinitions/write", "What a role allows has changed"),
  "lock-deleted": administrative("Microsoft.Authorization/locks/delete", "What holds data can be deleted now"),
  "diagnostic-setting-deleted": administrative("Microsoft.Insights/diagnosticSettings/delete", "A resource has stopped to log"),
  "alert-deleted": administrative("Microsoft.Insights/activityLogAlerts/delete", "Somebody has stopped an alert"),
  "security-group-written": administrative("Microsoft.Network/networkSecurityGroups/write", "What passes into a subnet has changed"),
  "security-group-deleted": administrative("Microsoft.Network/networkSecurityGroups/delete", "A subnet has lost its rules"),
  "security-rule-written": administrative("Microsoft.Network/networkSecurityGroups/securityRules/write", "What passes into a subnet has changed"),
  "security-rule-deleted": administrative("Microsoft.Network/networkSecurityGroups/securityRules/delete", "What passes into a subnet has changed"),
  "firewall-written": administrative("Microsoft.Network/azureFirewalls/write", "The firewall has changed"),
  "firewall-deleted": administrative("Microsoft.Network/azureFirewalls/delete", "The firewall is gone"),
  "firewall-rules-written": administrative("Microsoft.Network/firewallPolicies/ruleCollectionGroups/write", "What leaves the networks has changed"),
  "route-table-written": administrative("Microsoft.Network/routeTables/write", "Traffic may go another way than by the firewall"),
  "public-address-written": administrative("Microsoft.Network/publicIPAddresses/write", "There is a new address on the internet"),
  "database-firewall-written": administrative("Microsoft.DBforPostgreSQL/flexibleServers/firewallRules/write", "A database lets an address in"),
  "vault-written": administrative("Microsoft.KeyVault/vaults/write", "A vault has changed: who reaches it, or how it recovers"),
  "vault-deleted": administrative("Microsoft.KeyVault/vaults/delete", "A vault was deleted: what its keys encrypt cannot be read"),
  "storage-deleted": administrative("Microsoft.Storage/storageAccounts/delete", "A storage account was deleted"),
  "database-deleted": administrative("Microsoft.DBforPostgreSQL/flexibleServers/delete", "A database server was deleted"),
  "workspace-deleted": administrative("Microsoft.OperationalInsights/workspaces/delete", "Logs were deleted"),
  "group-deleted": administrative("Microsoft.Resources/subscriptions/resourceGroups/delete", "A resource group was deleted with all in it"),
  "defender-plan-written": administrative("Microsoft.Security/pricings/write", "What Defender watches over has changed"),
  "security-alert": { category: "Security", why: "Defender has seen what looks like an attack" },
} as const satisfies Readonly<Record<string, WatchedEvent>>;

export type WatchedEventName = keyof typeof watchedEvents;
