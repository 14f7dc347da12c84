import { mustBe, type Rule } from "../../model";

export const policyEnforced: Rule = {
  id: "governance/policy-enforced",
  title: "a policy that is assigned is enforced",
  severity: "medium",
  resourceTypes: [
    "azurerm_management_group_policy_assignment",
    "azurerm_subscription_policy_assignment",
    "azurerm_resource_group_policy_assignment",
    "azurerm_resource_policy_assignment",
  ],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "a policy that only counts what it should refuse is read after the fact, if at all",
  remediation: "set enforce to true",
  references: ["https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure"],
  evaluate: (assignment) => mustBe(assignment, "enforce", true),
};
