/** What a literal Azure resource id names, and which azurerm types can be it. */
export interface ArmId {
  /** Lower case: Azure's names do not tell case apart. */
  readonly name: string;
  readonly types: readonly string[];
  /** The resource group it lies in, lower case; `undefined` when the id does not tell, or is that of a group. */
  readonly group: string | undefined;
  /** False when the id is that of something inside. */
  readonly whole: boolean;
}

const typesOf: Readonly<Record<string, readonly string[]>> = {
  "microsoft.storage/storageaccounts": ["azurerm_storage_account"],
  "microsoft.keyvault/vaults": ["azurerm_key_vault"],
  "microsoft.managedidentity/userassignedidentities": ["azurerm_user_assigned_identity"],
  "microsoft.network/virtualnetworks": ["azurerm_virtual_network"],
  "microsoft.network/networksecuritygroups": ["azurerm_network_security_group"],
  "microsoft.network/privatednszones": ["azurerm_private_dns_zone"],
  "microsoft.operationalinsights/workspaces": ["azurerm_log_analytics_workspace"],
  "microsoft.compute/capacityreservationgroups": ["azurerm_capacity_reservation_group"],
  "microsoft.dbforpostgresql/flexibleservers": ["azurerm_postgresql_flexible_server"],
  "microsoft.servicebus/namespaces": ["azurerm_servicebus_namespace"],
  "microsoft.containerregistry/registries": ["azurerm_container_registry"],
};

/**
 * Reads a literal Azure resource id, so that a rule sees through ids that were typed instead of referred to; its beginning may be a reference.
 * Children (`…/vaults/v/keys/k`) count as their parent, and what is of a type not listed here as its resource group.
 * @see https://learn.microsoft.com/rest/api/resources/resources/get-by-id
 */
export function armIdOf(text: string): ArmId | undefined {
  if (!text.includes("/") || !/^(?:\/subscriptions\/|\$\{)/i.test(text)) return undefined;
  const group = /\/resourceGroups\/([^/$]+)(?=\/|$)/i.exec(text)?.[1]?.toLowerCase();
  const [found, provider = "", name = ""] = /\/providers\/([^/]+\/[^/]+)\/([^/$]+)(?=\/|$)/i.exec(text) ?? [];
  const types = typesOf[provider.toLowerCase()];
  if (types !== undefined) return { name: name.toLowerCase(), types, group, whole: text.endsWith(found ?? "") };
  if (group === undefined) return undefined;
  return { name: group, types: ["azurerm_resource_group"], group: undefined, whole: text.toLowerCase().endsWith(`/resourcegroups/${group}`) };
}
