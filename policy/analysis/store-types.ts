import type { Value } from "../model";

/** An attribute, and the values of it that open something; absent counts as azurerm's default, or as `absent` where the schema names none. */
export interface Switch {
  readonly attribute: string;
  readonly open: readonly Value[];
  readonly absent?: Value;
}

/** The firewall of a public endpoint: a block of the store, or attributes of its own. */
export interface Firewall {
  /** Let in unless a rule says otherwise. Left out where only what the rules name is let in. */
  readonly default?: Switch;
  /** Lists of addresses, or of blocks with `address` in them. */
  readonly addresses?: string;
  readonly address?: string;
  /** Lists of subnets, or of blocks with `subnet` in them. */
  readonly subnets?: string;
  readonly subnet?: string;
  /** Microsoft's own services are let through. */
  readonly trusted?: Switch;
  /** Without a rule the endpoint is open to all, as Cosmos DB's is. */
  readonly openWithoutRules?: true;
  /** The same as a resource of its own, the paths in it being those inside the block. */
  readonly standalone?: { readonly type: string; readonly through: string };
  /** One resource a rule: a range of addresses, or a subnet. */
  readonly rules?: readonly { readonly type: string; readonly through: string; readonly subnet?: string }[];
}

/** How clients show who they are. Only what nobody has to know or hold a secret for does not authenticate. */
export interface Way {
  readonly name: "Entra ID" | "access key" | "shared access signature" | "password" | "local user" | "admin account" | "local account" | "anonymous";
  /** Always there when left out. */
  readonly when?: Switch;
}

/** How a kind of data store can be reached, and how it asks who is there. */
export interface StoreType {
  readonly kind: string;
  /** The public endpoint; left out where there is none. */
  readonly public?: Switch;
  readonly firewall?: Firewall;
  /** The subnet that the store stands in itself; it then has no public endpoint. */
  readonly injected?: string;
  readonly ways: readonly Way[];
}

const entra: Way = { name: "Entra ID" };
const publicAccess: Switch = { attribute: "public_network_access_enabled", open: [true] };
const isEnabled = (attribute: string): Switch => ({ attribute, open: ["Enabled"], absent: "Enabled" });
const keys = (attribute: string): Way => ({ name: "access key", when: { attribute, open: [true], absent: true } });
const denies = (attribute: string): Switch => ({ attribute, open: ["Allow"], absent: "Allow" });
const trusts = (attribute: string, open: Value, absent: Value): Switch => ({ attribute, open: [open], absent });

/**
 * The types that hold data, by azurerm's attributes and defaults.
 * @see NOR-NET-13
 * @see https://learn.microsoft.com/security/benchmark/azure/mcsb-v2-network-security
 */
export const storeTypes: Readonly<Record<string, StoreType>> = {
  azurerm_storage_account: {
    kind: "storage account",
    public: publicAccess,
    firewall: {
      default: denies("network_rules.default_action"),
      addresses: "network_rules.ip_rules",
      subnets: "network_rules.virtual_network_subnet_ids",
      trusted: trusts("network_rules.bypass", "AzureServices", "AzureServices"),
      standalone: { type: "azurerm_storage_account_network_rules", through: "storage_account_id" },
    },
    ways: [
      entra,
      keys("shared_access_key_enabled"),
      { name: "shared access signature", when: { attribute: "shared_access_key_enabled", open: [true] } },
      { name: "local user", when: { attribute: "sftp_enabled", open: [true], absent: false } },
      { name: "anonymous", when: { attribute: "allow_nested_items_to_be_public", open: [true] } },
    ],
  },
  azurerm_key_vault: {
    kind: "key vault",
    public: publicAccess,
    firewall: {
      default: denies("network_acls.default_action"),
      addresses: "network_acls.ip_rules",
      subnets: "network_acls.virtual_network_subnet_ids",
      trusted: trusts("network_acls.bypass", "AzureServices", "AzureServices"),
    },
    ways: [entra],
  },
  azurerm_key_vault_managed_hardware_security_module: {
    kind: "managed HSM",
    public: publicAccess,
    firewall: { default: denies("network_acls.default_action"), trusted: trusts("network_acls.bypass", "AzureServices", "AzureServices") },
    ways: [entra],
  },
  azurerm_postgresql_flexible_server: {
    kind: "PostgreSQL server",
    public: publicAccess,
    injected: "delegated_subnet_id",
    firewall: { rules: [{ type: "azurerm_postgresql_flexible_server_firewall_rule", through: "server_id" }] },
    ways: [
      { name: "Entra ID", when: { attribute: "authentication.active_directory_auth_enabled", open: [true] } },
      { name: "password", when: { attribute: "authentication.password_auth_enabled", open: [true], absent: true } },
    ],
  },
  azurerm_mysql_flexible_server: {
    kind: "MySQL server",
    public: isEnabled("public_network_access"),
    injected: "delegated_subnet_id",
    firewall: { rules: [{ type: "azurerm_mysql_flexible_server_firewall_rule", through: "server_name" }] },
    ways: [entra, { name: "password" }],
  },
  azurerm_mssql_server: {
    kind: "SQL server",
    public: publicAccess,
    firewall: {
      rules: [
        { type: "azurerm_mssql_firewall_rule", through: "server_id" },
        { type: "azurerm_mssql_virtual_network_rule", through: "server_id", subnet: "subnet_id" },
      ],
    },
    ways: [entra, { name: "password", when: { attribute: "azuread_administrator.azuread_authentication_only", open: [false], absent: false } }],
  },
  azurerm_cosmosdb_account: {
    kind: "Cosmos DB account",
    public: publicAccess,
    firewall: {
      addresses: "ip_range_filter",
      subnets: "virtual_network_rule",
      subnet: "id",
      trusted: trusts("network_acl_bypass_for_azure_services", true, false),
      openWithoutRules: true,
    },
    ways: [entra, { name: "access key", when: { attribute: "local_authentication_disabled", open: [false], absent: false } }],
  },
  azurerm_servicebus_namespace: {
    kind: "Service Bus namespace",
    public: publicAccess,
    firewall: {
      default: denies("network_rule_set.default_action"),
      addresses: "network_rule_set.ip_rules",
      subnets: "network_rule_set.network_rules",
      subnet: "subnet_id",
      trusted: trusts("network_rule_set.trusted_services_allowed", true, false),
    },
    ways: [entra, keys("local_auth_enabled")],
  },
  azurerm_eventhub_namespace: {
    kind: "Event Hubs namespace",
    public: publicAccess,
    firewall: {
      default: denies("network_rulesets.default_action"),
      addresses: "network_rulesets.ip_rule",
      address: "ip_mask",
      subnets: "network_rulesets.virtual_network_rule",
      subnet: "subnet_id",
      trusted: trusts("network_rulesets.trusted_service_access_enabled", true, false),
    },
    ways: [entra, keys("local_authentication_enabled")],
  },
  azurerm_managed_redis: {
    kind: "managed Redis",
    public: isEnabled("public_network_access"),
    firewall: { openWithoutRules: true },
    ways: [entra, { name: "access key", when: { attribute: "default_database.access_keys_authentication_enabled", open: [true], absent: false } }],
  },
  azurerm_redis_cache: {
    kind: "Redis cache",
    public: publicAccess,
    injected: "subnet_id",
    firewall: { openWithoutRules: true, rules: [{ type: "azurerm_redis_firewall_rule", through: "redis_cache_name" }] },
    ways: [
      { name: "Entra ID", when: { attribute: "redis_configuration.active_directory_authentication_enabled", open: [true], absent: false } },
      keys("access_keys_authentication_enabled"),
      { name: "anonymous", when: { attribute: "redis_configuration.authentication_enabled", open: [false], absent: true } },
    ],
  },
  azurerm_app_configuration: {
    kind: "App Configuration",
    public: isEnabled("public_network_access"),
    firewall: { openWithoutRules: true },
    ways: [entra, keys("local_auth_enabled")],
  },
  azurerm_container_registry: {
    kind: "container registry",
    public: publicAccess,
    firewall: {
      default: denies("network_rule_set.default_action"),
      addresses: "network_rule_set.ip_rule",
      address: "ip_range",
      trusted: trusts("network_rule_bypass_option", "AzureServices", "AzureServices"),
    },
    ways: [
      entra,
      { name: "admin account", when: { attribute: "admin_enabled", open: [true] } },
      { name: "anonymous", when: { attribute: "anonymous_pull_enabled", open: [true], absent: false } },
    ],
  },
  azurerm_kubernetes_cluster: {
    kind: "Kubernetes API",
    public: { attribute: "private_cluster_enabled", open: [false], absent: false },
    firewall: { addresses: "api_server_access_profile.authorized_ip_ranges", openWithoutRules: true },
    injected: "default_node_pool.vnet_subnet_id",
    ways: [entra, { name: "local account", when: { attribute: "local_account_disabled", open: [false], absent: false } }],
  },
  azurerm_search_service: {
    kind: "AI Search",
    public: publicAccess,
    firewall: { addresses: "allowed_ips", openWithoutRules: true, trusted: trusts("network_rule_bypass_option", "AzureServices", "None") },
    ways: [entra, keys("local_authentication_enabled")],
  },
  azurerm_cognitive_account: {
    kind: "AI services",
    public: publicAccess,
    firewall: {
      default: denies("network_acls.default_action"),
      addresses: "network_acls.ip_rules",
      subnets: "network_acls.virtual_network_rules",
      subnet: "subnet_id",
      trusted: trusts("network_acls.bypass", "AzureServices", "None"),
    },
    ways: [entra, keys("local_auth_enabled")],
  },
  azurerm_log_analytics_workspace: {
    kind: "Log Analytics workspace",
    public: { attribute: "internet_query_enabled", open: [true] },
    firewall: { openWithoutRules: true },
    ways: [entra, keys("local_authentication_enabled")],
  },
};
