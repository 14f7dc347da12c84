import { pass, type Rule, unresolved } from "../../model";

export const moduleRoleScope: Rule = {
  id: "key-vault/module-role-scope",
  title: "a role in a managed HSM is given on one key",
  severity: "medium",
  resourceTypes: ["azurerm_key_vault_managed_hardware_security_module_role_assignment"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "a role on the whole module opens the keys of all who share it, and those of tomorrow",
  remediation: "set scope to /keys/<name of the key>",
  references: ["https://learn.microsoft.com/azure/key-vault/managed-hsm/access-control"],
  evaluate: (assignment) => {
    const attribute = "scope";
    const scope = assignment.get(attribute);
    if (scope === unresolved) {
      // The name of the key may be a reference.
      return String(assignment.body.scope).startsWith("/keys/") && String(assignment.body.scope).length > "/keys/".length
        ? pass
        : { state: "unknown", attribute, why: "its value is known only after the plan" };
    }
    return /^\/keys\/[^/]+/.test(String(scope)) ? pass : { state: "fail", attribute, actual: scope, expected: "/keys/<name>" };
  },
};
