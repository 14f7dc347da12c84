import { mayHaveBlock } from "../../blocks";
import { mustBeList, notApplicable, type Rule } from "../../model";
import { parameter } from "./parameter";
import { holds, mustSay, type Settings } from "./settings";

const mongo = "azurerm_mongo_cluster";
const mysql = "azurerm_mysql_flexible_server_configuration";
const instance = "azurerm_mssql_managed_instance";
const instanceAdministrator = "azurerm_mssql_managed_instance_active_directory_administrator";
const instanceOnly = "azure_active_directory_administrator.azuread_authentication_only_enabled";

const settings: Settings = {
  azurerm_postgresql_flexible_server: { "authentication.password_auth_enabled": false },
  azurerm_managed_redis: { "default_database.access_keys_authentication_enabled": false },
  azurerm_redis_cache: { access_keys_authentication_enabled: false },
  azurerm_mssql_server: { "azuread_administrator.azuread_authentication_only": true },
  [instance]: { [instanceOnly]: true },
  [instanceAdministrator]: { azuread_authentication_only: true },
  azurerm_cosmosdb_account: { local_authentication_disabled: true },
  [mongo]: {},
  [mysql]: {},
};

export const entraOnly: Rule = {
  id: "database/entra-only",
  title: "a database or cache takes no password or key, but identities of Entra ID alone",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AUT-01", "NOR-AUT-02"],
  checkov: ["CKV_AZURE_140"],
  rationale: "a password or key is copied, shared and never changed, and tells nobody who used it",
  remediation: "set password_auth_enabled or access_keys_authentication_enabled to false, azuread_authentication_only or local_authentication_disabled to true",
  references: [
    "https://learn.microsoft.com/azure/postgresql/flexible-server/security-entra-concepts",
    "https://learn.microsoft.com/azure/azure-sql/database/authentication-azure-ad-only-authentication",
  ],
  evaluate: (store, graph) => {
    if (store.type === mongo) return mustBeList(store, "authentication_methods", ["MicrosoftEntraID"]);
    if (store.type === mysql) return parameter(store, { aad_auth_only: ["on"] });
    // A managed instance may get its administrator by a block of its own, which the rule sees by itself.
    if (store.type === instance && !mayHaveBlock(store, "azure_active_directory_administrator")) {
      return graph.referring(store, instanceAdministrator, "managed_instance_id").length > 0 ? notApplicable : mustSay(store, instanceOnly, true);
    }
    return holds(settings)(store, graph);
  },
};
