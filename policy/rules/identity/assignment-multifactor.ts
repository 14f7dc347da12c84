import { mustBe, type Rule } from "../../model";

export const assignmentMultifactor: Rule = {
  id: "identity/assignment-multifactor",
  title: "who gives a role that is active at once proves it with a second factor",
  severity: "medium",
  resourceTypes: ["azurerm_role_management_policy"],
  controls: ["NOR-AUT-10"],
  checkov: [],
  rationale: "a stolen session gives roles to others and stays when it ends",
  remediation: "set active_assignment_rules.require_multifactor_authentication to true",
  references: ["https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings"],
  evaluate: (policy) => mustBe(policy, "active_assignment_rules.require_multifactor_authentication", true),
};
