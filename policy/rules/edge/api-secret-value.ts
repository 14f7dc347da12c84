import { mustBe, type Rule } from "../../model";

export const apiSecretValue: Rule = {
  id: "edge/api-secret-value",
  title: "the named values of an API gateway are secret",
  severity: "medium",
  resourceTypes: ["azurerm_api_management_named_value"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "whoever may read the gateway reads the keys that stand in plain values",
  remediation: "set secret to true",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-howto-properties"],
  evaluate: (resource) => mustBe(resource, "secret", true),
};
