import { all, mustBe, type Rule } from "../../model";

export const roleExpiryRequired: Rule = {
  id: "identity/role-expiry-required",
  title: "no role is given for ever",
  severity: "high",
  resourceTypes: ["azurerm_role_management_policy"],
  controls: ["NOR-AUT-10"],
  checkov: [],
  rationale: "people change their work, and what they may do stays",
  remediation: "set expiration_required to true in eligible_assignment_rules and active_assignment_rules",
  references: ["https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings"],
  evaluate: (policy) =>
    all(mustBe(policy, "eligible_assignment_rules.expiration_required", true), mustBe(policy, "active_assignment_rules.expiration_required", true)),
};
