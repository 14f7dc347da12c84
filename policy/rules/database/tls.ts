import type { Rule } from "../../model";
import { judgeParameter } from "./parameter";
import { holds, type Settings } from "./settings";

// Azure's own values of the parameters are safe, so only what changes them is judged.
const parameters = ["azurerm_postgresql_flexible_server_configuration", "azurerm_mysql_flexible_server_configuration"];

const settings: Settings = {
  azurerm_mssql_server: { minimum_tls_version: ["1.2", "1.3"] },
  azurerm_mssql_managed_instance: { minimum_tls_version: ["1.2", "1.3"] },
  azurerm_postgresql_server: { ssl_minimal_tls_version_enforced: "TLS1_2" },
  azurerm_mysql_server: { ssl_minimal_tls_version_enforced: ["TLS1_2", undefined] },
  azurerm_mariadb_server: { ssl_minimal_tls_version_enforced: ["TLS1_2", undefined] },
  azurerm_cosmosdb_account: { minimal_tls_version: "Tls12" },
  azurerm_redis_cache: { minimum_tls_version: ["1.2", "1.3"] },
  azurerm_redis_enterprise_cluster: { minimum_tls_version: ["1.2", "1.3"] },
};

export const tls: Rule = {
  id: "database/tls",
  title: "a database or cache speaks TLS 1.2 or newer",
  severity: "high",
  resourceTypes: [...Object.keys(settings), ...parameters],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_52", "CKV_AZURE_147", "CKV_AZURE_148", "CKV_AZURE_54", "CKV2_AZURE_37"],
  rationale: "whoever stands between client and database breaks the encryption of older versions, and reads what passes",
  remediation:
    "set minimum_tls_version to 1.2 (minimal_tls_version Tls12, ssl_minimal_tls_version_enforced TLS1_2), the parameter ssl_min_protocol_version or tls_version to TLSv1.2",
  references: [
    "https://learn.microsoft.com/azure/postgresql/flexible-server/security-tls",
    "https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings",
  ],
  evaluate: (resource, graph) =>
    parameters.includes(resource.type)
      ? judgeParameter(resource, ["ssl_min_protocol_version", "tls_version"], (_, value) => {
          const versions = value.split(",").map((version) => version.trim().toLowerCase());
          return versions.every((version) => version === "tlsv1.2" || version === "tlsv1.3") ? undefined : "TLSv1.2 or TLSv1.3";
        })
      : holds(settings)(resource, graph),
};
