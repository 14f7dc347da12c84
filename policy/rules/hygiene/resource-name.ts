import { notApplicable, pass, type Rule, unresolved } from "../../model";

// Azure's naming rules of what is named most; what the rules leave open is not held here either.
const names: Readonly<Record<string, readonly [form: RegExp, words: string]>> = {
  azurerm_resource_group: [/^[\w().\p{L}-]{0,89}[\w()\p{L}-]$/u, "1-90 letters, digits, - _ ( ) ., no full stop at the end"],
  azurerm_storage_account: [/^[a-z0-9]{3,24}$/, "3-24 small letters and digits"],
  azurerm_storage_container: [/^(?:\$root|\$web|\$logs|[a-z0-9](?!.*--)[a-z0-9-]{1,61}[a-z0-9])$/, "3-63 small letters, digits and single hyphens"],
  azurerm_key_vault: [/^[a-zA-Z](?!.*--)[a-zA-Z0-9-]{1,22}[a-zA-Z0-9]$/, "3-24 letters, digits and single hyphens, beginning with a letter"],
  azurerm_key_vault_key: [/^[a-zA-Z0-9-]{1,127}$/, "1-127 letters, digits and hyphens"],
  azurerm_key_vault_secret: [/^[a-zA-Z0-9-]{1,127}$/, "1-127 letters, digits and hyphens"],
  azurerm_container_registry: [/^[a-zA-Z0-9]{5,50}$/, "5-50 letters and digits"],
  azurerm_kubernetes_cluster: [/^[a-zA-Z0-9](?:[\w-]{0,61}[a-zA-Z0-9])?$/, "1-63 letters, digits, - and _"],
  azurerm_virtual_network: [/^[a-zA-Z0-9](?:[\w.-]{0,62}\w)?$/, "1-64 letters, digits, . - and _"],
  azurerm_subnet: [/^[a-zA-Z0-9](?:[\w.-]{0,78}\w)?$/, "1-80 letters, digits, . - and _"],
  azurerm_network_security_group: [/^[a-zA-Z0-9](?:[\w.-]{0,78}\w)?$/, "1-80 letters, digits, . - and _"],
  azurerm_public_ip: [/^[a-zA-Z0-9](?:[\w.-]{0,78}\w)?$/, "1-80 letters, digits, . - and _"],
  azurerm_log_analytics_workspace: [/^[a-zA-Z0-9][a-zA-Z0-9-]{2,61}[a-zA-Z0-9]$/, "4-63 letters, digits and hyphens"],
  azurerm_mssql_server: [/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, "1-63 small letters, digits and hyphens"],
  azurerm_postgresql_flexible_server: [/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, "3-63 small letters, digits and hyphens"],
  azurerm_mysql_flexible_server: [/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, "3-63 small letters, digits and hyphens"],
  azurerm_cosmosdb_account: [/^[a-z0-9][a-z0-9-]{1,42}[a-z0-9]$/, "3-44 small letters, digits and hyphens"],
  azurerm_redis_cache: [/^[a-zA-Z0-9](?!.*--)(?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/, "1-63 letters, digits and single hyphens"],
  azurerm_servicebus_namespace: [/^[a-zA-Z][a-zA-Z0-9-]{4,48}[a-zA-Z0-9]$/, "6-50 letters, digits and hyphens, beginning with a letter"],
  azurerm_eventhub_namespace: [/^[a-zA-Z][a-zA-Z0-9-]{4,48}[a-zA-Z0-9]$/, "6-50 letters, digits and hyphens, beginning with a letter"],
  azurerm_app_configuration: [/^[a-zA-Z0-9](?:[a-zA-Z0-9_-]{3,48}[a-zA-Z0-9])$/, "5-50 letters, digits and hyphens"],
  azurerm_linux_web_app: [/^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,58}[a-zA-Z0-9])$/, "2-60 letters, digits and hyphens"],
  azurerm_windows_web_app: [/^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,58}[a-zA-Z0-9])$/, "2-60 letters, digits and hyphens"],
};

export const resourceName: Rule = {
  id: "hygiene/resource-name",
  title: "a resource has a name that Azure takes",
  severity: "medium",
  resourceTypes: Object.keys(names),
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "Azure refuses the name in the middle of a deployment, after what comes before it was made",
  remediation: "write a name of the length and the letters that Azure takes for the type",
  references: ["https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules"],
  evaluate: (resource) => {
    const [form, words] = names[resource.type] ?? [/./, ""];
    const name = resource.get("name");
    if (name === unresolved || typeof name !== "string") return notApplicable;
    return form.test(name) ? pass : { state: "fail", attribute: "name", actual: name, expected: words };
  },
};
