import { pass, type Rule, unresolved } from "../../model";

const resourceGroup = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i;

export const knownParties: Rule = {
  id: "identity/known-parties",
  title: "a role assignment says which resource it opens, and to which identity or group",
  severity: "high",
  resourceTypes: ["azurerm_role_assignment", "azurerm_pim_eligible_role_assignment", "azurerm_pim_active_role_assignment"],
  controls: ["NOR-OWN-02", "NOR-AUT-05"],
  checkov: [],
  rationale: "where either side is hidden in a variable or a bare id, nobody can tell whether a border is crossed",
  remediation: "refer to the resource for scope, and to a managed identity for principal_id; a bare id only for a group, with principal_type Group",
  references: ["https://learn.microsoft.com/azure/role-based-access-control/scope-overview"],
  evaluate: (assignment, graph) => {
    const scope = assignment.get("scope");
    const known = (path: string) => graph.targets(assignment, path).some((r) => r.kind === "managed");
    if (!known("scope") && (scope === unresolved || typeof scope !== "string" || resourceGroup.test(scope))) {
      return { state: "unknown", attribute: "scope", why: "what it opens is not among the stacks" };
    }
    if (known("principal_id")) return pass;
    const principal = assignment.get("principal_id");
    const isGroup = assignment.type.startsWith("azurerm_pim_") || assignment.get("principal_type") === "Group";
    return typeof principal === "string" && isGroup
      ? pass
      : { state: "unknown", attribute: "principal_id", why: "whose identity it is cannot be told from a bare id" };
  },
};
