import { mustBe, type Rule } from "../../model";

export const activationApproved: Rule = {
  id: "identity/activation-approved",
  title: "somebody else approves that a role is taken into use",
  severity: "low",
  resourceTypes: ["azurerm_role_management_policy"],
  controls: ["NOR-AUT-10"],
  checkov: [],
  rationale: "one stolen session is then enough to take the role",
  remediation: "set activation_rules.require_approval to true and name approvers in approval_stage",
  references: ["https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings"],
  evaluate: (policy) => mustBe(policy, "activation_rules.require_approval", true),
};
