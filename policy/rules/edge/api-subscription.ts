import { mustBe, type Rule } from "../../model";

export const apiSubscription: Rule = {
  id: "edge/api-subscription",
  title: "an interface is called with a subscription alone",
  severity: "medium",
  resourceTypes: ["azurerm_api_management_api", "azurerm_api_management_product"],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "without subscriptions nobody can tell callers apart, or stop one of them",
  remediation: "set subscription_required to true",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-subscriptions"],
  evaluate: (resource) => mustBe(resource, "subscription_required", true),
};
