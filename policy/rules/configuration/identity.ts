import { mustBePresent, type Rule } from "../../model";

export const identity: Rule = {
  id: "configuration/identity",
  title: "a configuration store has a managed identity",
  severity: "low",
  resourceTypes: ["azurerm_app_configuration"],
  controls: ["NOR-AUT-03"],
  checkov: [],
  rationale: "a store without an identity of its own cannot reach a key of ours",
  remediation: "write identity with type SystemAssigned or UserAssigned",
  references: ["https://learn.microsoft.com/azure/azure-app-configuration/overview-managed-identity"],
  evaluate: (resource) => mustBePresent(resource, "identity.type"),
};
