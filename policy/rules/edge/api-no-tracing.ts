import { mustBe, type Rule } from "../../model";

export const apiNoTracing: Rule = {
  id: "edge/api-no-tracing",
  title: "no subscription can trace what others call",
  severity: "medium",
  resourceTypes: ["azurerm_api_management_subscription"],
  controls: ["NOR-LOG-04"],
  checkov: [],
  rationale: "a trace shows headers, bodies and secrets of the call to whoever holds the key",
  remediation: "set allow_tracing to false",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-howto-api-inspector"],
  evaluate: (resource) => mustBe(resource, "allow_tracing", false),
};
