import { all, mustBe, pass, type Rule } from "../../model";

const postgresql = "azurerm_postgresql_flexible_server";
const administrator = "azurerm_postgresql_flexible_server_active_directory_administrator";

export const entraOnly: Rule = {
  id: "database/entra-only",
  title: "a database or cache knows identities of Entra ID alone, and a group administers it",
  severity: "high",
  resourceTypes: ["azurerm_postgresql_flexible_server", "azurerm_postgresql_flexible_server_active_directory_administrator", "azurerm_managed_redis"],
  controls: ["NOR-AUT-01", "NOR-AUT-02"],
  checkov: [],
  rationale: "a password or key is copied, shared and never changed, and tells nobody who used it",
  remediation:
    "write authentication with active_directory_auth_enabled true and password_auth_enabled false, a group as administrator, access_keys_authentication_enabled false",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/security-entra-concepts"],
  evaluate: (resource, graph) => {
    if (resource.type === administrator) return mustBe(resource, "principal_type", "Group", "ServicePrincipal");
    if (resource.type !== postgresql) return mustBe(resource, "default_database.access_keys_authentication_enabled", false);
    return all(
      mustBe(resource, "authentication.active_directory_auth_enabled", true),
      mustBe(resource, "authentication.password_auth_enabled", false),
      graph.referring(resource, administrator, "server_name").length > 0
        ? pass
        : { state: "fail", attribute: administrator, actual: "none", expected: "a group" },
    );
  },
};
