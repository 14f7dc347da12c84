import { pass, type Rule, unresolved } from "../../model";

// Owner, User Access Administrator, Role Based Access Control Administrator.
// https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/privileged
// And, for vaults, Key Vault Data Access Administrator.
const privileged: Readonly<Record<string, string>> = {
  "8e3af657-a8ff-443c-a75c-2fe8c4bcb635": "Owner",
  "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9": "User Access Administrator",
  "f58310d9-a9f6-439a-9e8d-f62e7b41a168": "Role Based Access Control Administrator",
  "8b54135c-b56d-4d72-a534-26097cfdc8d8": "Key Vault Data Access Administrator",
};
const expected = "a role that cannot give roles";

export const leastPrivilege: Rule = {
  id: "identity/least-privilege",
  title: "no role that can give roles is assigned",
  severity: "high",
  resourceTypes: ["azurerm_role_assignment", "azurerm_pim_eligible_role_assignment", "azurerm_pim_active_role_assignment"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "who can give roles can give every role",
  remediation: "assign a role that allows the one task",
  references: ["https://learn.microsoft.com/azure/role-based-access-control/best-practices"],
  evaluate: (assignment) => {
    const [name, id] = [assignment.get("role_definition_name"), assignment.get("role_definition_id")];
    const byId = Object.keys(privileged).find((guid) => String(id).toLowerCase().includes(guid));
    const byName = Object.values(privileged).find((role) => role.toLowerCase() === String(name).toLowerCase());
    const attribute = byId === undefined ? "role_definition_name" : "role_definition_id";
    const role = byId === undefined ? byName : privileged[byId];
    if (role !== undefined) return { state: "fail", attribute, actual: role, expected };
    if (name === unresolved || id === unresolved) return { state: "unknown", attribute, why: "the role is known only after the plan" };
    return typeof name === "string" || typeof id === "string" ? pass : { state: "fail", attribute, actual: undefined, expected };
  },
};
