import { pass, type Rule, unresolved, type Value } from "../../model";

const attribute = "permission.data_actions";
const wide =
  /\/(?:keys\/deletedKeys\/delete|keys\/export\/action|keys\/backup\/action|backup\/start\/action|securitydomain\/download\/.*|role(?:Assignments|Definitions)\/(?:write|delete)\/action)$/i;

export const moduleRoleActions: Rule = {
  id: "key-vault/module-role-actions",
  title: "a role of one's own in a managed HSM neither purges nor takes out keys, and gives no roles",
  severity: "high",
  resourceTypes: ["azurerm_key_vault_managed_hardware_security_module_role_definition"],
  controls: ["NOR-AUT-05", "NOR-ENC-04"],
  checkov: [],
  rationale: "one stolen identity then takes every key away, or destroys it for good",
  remediation: "leave purging, export, backup, the security domain and the writing of roles out of data_actions",
  references: ["https://learn.microsoft.com/azure/key-vault/managed-hsm/built-in-roles"],
  evaluate: (role) => {
    const permissions = role.blocks("permission");
    if (permissions === unresolved) return { state: "unknown", attribute, why: "a dynamic block makes them" };
    const lists: readonly (Value | typeof unresolved)[] = permissions.map((permission) => permission.get("data_actions"));
    const found = lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : [])).filter((action) => wide.test(action));
    if (found.length > 0) return { state: "fail", attribute, actual: found, expected: "none of these" };
    return lists.includes(unresolved) ? { state: "unknown", attribute, why: "its value is known only after the plan" } : pass;
  },
};
