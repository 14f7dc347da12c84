import { all, mustBe, type Rule } from "../../model";

export const activationJustified: Rule = {
  id: "identity/activation-justified",
  title: "who takes a role into use says why",
  severity: "medium",
  resourceTypes: ["azurerm_role_management_policy"],
  controls: ["NOR-AUT-10"],
  checkov: [],
  rationale: "without a reason on record nobody can tell an attack from work",
  remediation: "set require_justification to true in activation_rules and active_assignment_rules",
  references: ["https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings"],
  evaluate: (policy) =>
    all(mustBe(policy, "activation_rules.require_justification", true), mustBe(policy, "active_assignment_rules.require_justification", true)),
};
