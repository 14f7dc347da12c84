import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_postgresql_flexible_server: { "authentication.active_directory_auth_enabled": true },
  azurerm_redis_cache: { "redis_configuration.active_directory_authentication_enabled": true },
};

export const entraLogin: Rule = {
  id: "database/entra-login",
  title: "a database or cache knows identities of Entra ID",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AUT-02"],
  checkov: [],
  rationale: "where nobody can be named, everybody shares one password",
  remediation: "set active_directory_auth_enabled in authentication to true, active_directory_authentication_enabled in redis_configuration",
  references: [
    "https://learn.microsoft.com/azure/postgresql/flexible-server/security-entra-concepts",
    "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-azure-active-directory-for-authentication",
  ],
  evaluate: holds(settings),
};
