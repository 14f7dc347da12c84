import { all, type Graph, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";

// Owner, User Access Administrator, Role Based Access Control Administrator.
// https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/privileged
// And, for vaults, Key Vault Data Access Administrator.
const privileged: Readonly<Record<string, string>> = {
  "8e3af657-a8ff-443c-a75c-2fe8c4bcb635": "Owner",
  "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9": "User Access Administrator",
  "f58310d9-a9f6-439a-9e8d-f62e7b41a168": "Role Based Access Control Administrator",
  "8b54135c-b56d-4d72-a534-26097cfdc8d8": "Key Vault Data Access Administrator",
};
const widerThanResourceGroup = /^\/(?:$|subscriptions\/[^/]+\/?$|providers\/Microsoft\.Management\/)/i;
const wideTypes = ["azurerm_subscription", "azurerm_management_group", "azurerm_client_config"];

export const leastPrivilege: Rule = {
  id: "identity/least-privilege",
  title: "no role that can give roles is assigned, none on a whole subscription, and none to a single person",
  severity: "high",
  resourceTypes: ["azurerm_role_assignment", "azurerm_pim_eligible_role_assignment", "azurerm_pim_active_role_assignment"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "who can give roles can give every role, and a role on a subscription holds for all that will ever be put into it",
  remediation: "assign a role that allows the one task, on the one resource or its resource group, to a group or a managed identity",
  references: ["https://learn.microsoft.com/azure/role-based-access-control/best-practices"],
  evaluate: (assignment, graph) => all(roleOf(assignment), scopeOf(assignment, graph), principalOf(assignment)),
};

function roleOf(assignment: Resource): Verdict {
  const [name, id] = [assignment.get("role_definition_name"), assignment.get("role_definition_id")];
  const byId = Object.keys(privileged).find((guid) => String(id).toLowerCase().includes(guid));
  const byName = Object.values(privileged).find((role) => role.toLowerCase() === String(name).toLowerCase());
  const attribute = byId === undefined ? "role_definition_name" : "role_definition_id";
  const role = byId === undefined ? byName : privileged[byId];
  if (role !== undefined) return { state: "fail", attribute, actual: role, expected: "a role that cannot give roles" };
  if (name === unresolved || id === unresolved) return { state: "unknown", attribute, why: "the role is known only after the plan" };
  return typeof name === "string" || typeof id === "string" ? pass : { state: "fail", attribute, actual: undefined, expected: "a role that cannot give roles" };
}

function scopeOf(assignment: Resource, graph: Graph): Verdict {
  const scope = assignment.get("scope");
  const wide = [...graph.targets(assignment, "scope", "id"), ...graph.targets(assignment, "scope", "subscription_id")].find((r) => wideTypes.includes(r.type));
  const found = wide?.address ?? (typeof scope === "string" && widerThanResourceGroup.test(scope) ? scope : undefined);
  return found === undefined ? pass : { state: "fail", attribute: "scope", actual: found, expected: "a resource group or narrower" };
}

function principalOf(assignment: Resource): Verdict {
  // What PIM gives is for persons: asked for, for hours, and on record.
  const type = assignment.type === "azurerm_role_assignment" ? assignment.get("principal_type") : "Group";
  if (type === "Group" || type === "ServicePrincipal") return pass;
  return { state: "fail", attribute: "principal_type", actual: type === unresolved ? "unresolved" : type, expected: "Group or ServicePrincipal" };
}
