import { mustBe, type Rule } from "../../model";

export const entraRoles: Rule = {
  id: "key-vault/entra-roles",
  title: "access to a key vault is given by Entra ID roles, not by access policies",
  severity: "high",
  resourceTypes: ["azurerm_key_vault", "azurerm_key_vault_access_policy"],
  controls: ["NOR-AUT-04"],
  checkov: [],
  rationale: "an access policy gives all keys or none, outlives the people it was made for, and cannot be given for a time",
  remediation: "set rbac_authorization_enabled to true and grant roles on single keys and secrets",
  references: ["https://learn.microsoft.com/azure/key-vault/general/rbac-guide"],
  evaluate: (resource) =>
    resource.type === "azurerm_key_vault"
      ? mustBe(resource, "rbac_authorization_enabled", true)
      : { state: "fail", attribute: "type", actual: resource.type, expected: "an azurerm_role_assignment" },
};
