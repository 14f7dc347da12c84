import { mustBe, mustBePresent, pass, type Rule } from "../../model";

export const activationMultifactor: Rule = {
  id: "identity/activation-multifactor",
  title: "who takes a role into use proves it with a second factor",
  severity: "high",
  resourceTypes: ["azurerm_role_management_policy"],
  controls: ["NOR-AUT-10"],
  checkov: [],
  rationale: "a stolen session takes every role that the person may ask for",
  remediation: "set activation_rules.require_multifactor_authentication to true, or name a required_conditional_access_authentication_context",
  references: ["https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings"],
  evaluate: (policy) => {
    const context = mustBePresent(policy, "activation_rules.required_conditional_access_authentication_context");
    return context.state === "pass" ? pass : mustBe(policy, "activation_rules.require_multifactor_authentication", true);
  },
};
