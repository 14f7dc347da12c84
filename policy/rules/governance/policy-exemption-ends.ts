import { mustBePresent, type Rule } from "../../model";

export const policyExemptionEnds: Rule = {
  id: "governance/policy-exemption-ends",
  title: "an exemption from a policy has an end",
  severity: "medium",
  resourceTypes: [
    "azurerm_management_group_policy_exemption",
    "azurerm_subscription_policy_exemption",
    "azurerm_resource_group_policy_exemption",
    "azurerm_resource_policy_exemption",
  ],
  controls: ["NOR-EXC-01"],
  checkov: [],
  rationale: "what was meant for a migration stays open when everybody has forgotten it",
  remediation: "set expires_on",
  references: ["https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure"],
  evaluate: (exemption) => mustBePresent(exemption, "expires_on"),
};
