import { pass, type Rule } from "../../model";
import { refersTo } from "../network/blocks";

export const apiSubscriptionScope: Rule = {
  id: "edge/api-subscription-scope",
  title: "a subscription opens one product or interface",
  severity: "medium",
  resourceTypes: ["azurerm_api_management_subscription"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "a key to everything is what everybody asks for and nobody takes back",
  remediation: "write product_id or api_id",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-subscriptions"],
  evaluate: (subscription, graph) => (refersTo(subscription, graph, "api_id").state === "pass" ? pass : refersTo(subscription, graph, "product_id")),
};
