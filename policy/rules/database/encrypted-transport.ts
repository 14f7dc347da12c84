import type { Rule } from "../../model";
import { parameter } from "./parameter";
import { holds, type Settings } from "./settings";

// Azure's own value of the parameter is safe, so only what changes it is judged.
const parameters = ["azurerm_postgresql_flexible_server_configuration", "azurerm_mysql_flexible_server_configuration"];

const settings: Settings = {
  azurerm_managed_redis: { "default_database.client_protocol": "Encrypted" },
  azurerm_redis_enterprise_database: { client_protocol: "Encrypted" },
  azurerm_redis_cache: { non_ssl_port_enabled: false },
  azurerm_postgresql_server: { ssl_enforcement_enabled: true },
  azurerm_mysql_server: { ssl_enforcement_enabled: true },
  azurerm_mariadb_server: { ssl_enforcement_enabled: true },
};

export const encryptedTransport: Rule = {
  id: "database/encrypted-transport",
  title: "a database or cache answers to encrypted connections alone",
  severity: "high",
  resourceTypes: [...Object.keys(settings), ...parameters],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_91", "CKV_AZURE_29", "CKV_AZURE_28", "CKV_AZURE_47"],
  rationale: "whoever stands between client and database reads and changes what passes unencrypted",
  remediation:
    "set ssl_enforcement_enabled to true, non_ssl_port_enabled to false, client_protocol to Encrypted, and the parameter require_secure_transport to on",
  references: [
    "https://learn.microsoft.com/azure/postgresql/flexible-server/security-tls",
    "https://learn.microsoft.com/azure/mysql/flexible-server/how-to-connect-tls-ssl",
  ],
  evaluate: (resource, graph) =>
    parameters.includes(resource.type) ? parameter(resource, { require_secure_transport: ["on"] }) : holds(settings)(resource, graph),
};
