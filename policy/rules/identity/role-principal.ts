import { pass, type Rule, unresolved } from "../../model";

// What has a principal of its own, or looks up one that is no person.
const notPersons = /^(?:azurerm_(?!client_config|subscription)|azuread_(?:group|service_principal)$)/;
const expected = "Group or ServicePrincipal";

export const rolePrincipal: Rule = {
  id: "identity/role-principal",
  title: "a lasting role is given to a group or a machine, not to a single person",
  severity: "high",
  // What PIM gives is for persons: asked for, for hours, and on record.
  resourceTypes: ["azurerm_role_assignment"],
  controls: ["NOR-AUT-05", "NOR-AUT-10"],
  checkov: [],
  rationale: "people change their work, and nobody remembers which roles they were given by name",
  remediation: "set principal_id to a managed identity or a group, and principal_type to ServicePrincipal or Group",
  references: ["https://learn.microsoft.com/azure/role-based-access-control/best-practices"],
  evaluate: (assignment, graph) => {
    const attribute = "principal_type";
    const type = assignment.get(attribute);
    if (type === "Group" || type === "ServicePrincipal") return pass;
    if (typeof type === "string") return { state: "fail", attribute, actual: type, expected };
    const principals = graph.targets(assignment, "principal_id");
    if (principals.some((p) => notPersons.test(p.type))) return pass;
    const who = principals.find((p) => p.type === "azurerm_client_config");
    if (who !== undefined) return { state: "fail", attribute: "principal_id", actual: "whoever runs terraform", expected };
    return type === unresolved || assignment.get("principal_id") === unresolved
      ? { state: "unknown", attribute, why: "whose identity it is cannot be told" }
      : { state: "fail", attribute, actual: type ?? undefined, expected };
  },
};
