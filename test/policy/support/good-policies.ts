import type { Json } from "./graph";

export const policyAssignment = "azurerm_resource_group_policy_assignment.a";
export const policyExemption = "azurerm_resource_group_policy_exemption.e";
export const federated = "azurerm_federated_identity_credential.f";
export const rolePolicy = "azurerm_role_management_policy.p";

/** What Azure refuses and whom it trusts, as the rules want it. */
export const goodPolicies: Json = {
  resource: {
    azurerm_resource_group_policy_assignment: { a: { name: "tls", resource_group_id: "/g", policy_definition_id: "/p", enforce: true } },
    azurerm_resource_group_policy_exemption: {
      e: { name: "migration", resource_group_id: "/g", policy_assignment_id: "/a", exemption_category: "Waiver", expires_on: "2027-01-01T00:00:00Z" },
    },
    azurerm_federated_identity_credential: {
      f: {
        name: "deploy",
        parent_id: "/i",
        audience: ["api://AzureADTokenExchange"],
        issuer: "https://token.actions.githubusercontent.com",
        subject: "repo:altinn/baseline:environment:production",
      },
    },
    azurerm_role_management_policy: {
      p: {
        scope: "/subscriptions/x",
        role_definition_id: "/r",
        activation_rules: { maximum_duration: "PT4H", require_approval: true, require_justification: true, require_multifactor_authentication: true },
        active_assignment_rules: { expiration_required: true, require_justification: true, require_multifactor_authentication: true },
        eligible_assignment_rules: { expiration_required: true },
      },
    },
  },
};
