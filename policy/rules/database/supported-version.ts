import { mustBeAtLeast, notApplicable, type Rule, unresolved } from "../../model";

// The oldest version of each that its vendor or Azure still mends.
const versions: Readonly<Record<string, readonly [attribute: string, oldest: number]>> = {
  azurerm_postgresql_flexible_server: ["version", 14],
  azurerm_mysql_flexible_server: ["version", 8],
  azurerm_mssql_server: ["version", 12],
  azurerm_cosmosdb_account: ["mongo_server_version", 4.2],
  azurerm_cosmosdb_postgresql_cluster: ["sql_version", 14],
  azurerm_redis_cache: ["redis_version", 6],
};

export const supportedVersion: Rule = {
  id: "database/supported-version",
  title: "a database or cache runs a version that is still supported",
  severity: "medium",
  resourceTypes: Object.keys(versions),
  controls: ["NOR-AVA-04"],
  checkov: [],
  rationale: "flaws that are found in it are fixed nowhere",
  remediation: "set version (redis_version, mongo_server_version, sql_version) to one that is supported",
  references: [
    "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-supported-versions",
    "https://learn.microsoft.com/azure/mysql/concepts-version-policy",
  ],
  evaluate: (store) => {
    const [attribute, oldest] = versions[store.type] ?? ["", 0];
    const version = store.get(attribute);
    if (version === undefined || version === null) return notApplicable;
    // 8.0.21 counts as 8.0.
    const number = typeof version === "string" ? version.split(".").slice(0, 2).join(".") : version;
    const verdict = mustBeAtLeast({ get: () => (version === unresolved ? unresolved : number) }, attribute, oldest);
    return verdict.state === "fail" ? { ...verdict, actual: version === unresolved ? undefined : version } : verdict;
  },
};
