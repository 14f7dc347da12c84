import { mustBePresent, type Rule } from "../../model";

export const identity: Rule = {
  id: "edge/identity",
  title: "what stands at the edge has a managed identity",
  severity: "low",
  resourceTypes: ["azurerm_api_management", "azurerm_cdn_frontdoor_profile"],
  controls: ["NOR-AUT-03"],
  checkov: [],
  rationale: "without an identity of its own it takes certificates and secrets from its settings, not from a key vault",
  remediation: "write identity with type SystemAssigned or UserAssigned",
  references: [
    "https://learn.microsoft.com/azure/api-management/api-management-howto-use-managed-service-identity",
    "https://learn.microsoft.com/azure/frontdoor/managed-identity",
  ],
  evaluate: (resource) => mustBePresent(resource, "identity.type"),
};
