import { pass, type Rule } from "../../model";

const widerThanResourceGroup = /^\/(?:$|subscriptions\/[^/]+\/?$|providers\/Microsoft\.Management\/)/i;
const wideTypes = ["azurerm_subscription", "azurerm_management_group", "azurerm_client_config"];

export const roleScope: Rule = {
  id: "identity/role-scope",
  title: "no role is given on a whole subscription",
  severity: "high",
  resourceTypes: ["azurerm_role_assignment", "azurerm_pim_eligible_role_assignment", "azurerm_pim_active_role_assignment"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "a role on a subscription holds for all that will ever be put into it",
  remediation: "set scope to the one resource, or to its resource group",
  references: ["https://learn.microsoft.com/azure/role-based-access-control/scope-overview"],
  evaluate: (assignment, graph) => {
    const scope = assignment.get("scope");
    const wide = [...graph.targets(assignment, "scope", "id"), ...graph.targets(assignment, "scope", "subscription_id")].find((r) =>
      wideTypes.includes(r.type),
    );
    const found = wide?.address ?? (typeof scope === "string" && widerThanResourceGroup.test(scope) ? scope : undefined);
    return found === undefined ? pass : { state: "fail", attribute: "scope", actual: found, expected: "a resource group or narrower" };
  },
};
