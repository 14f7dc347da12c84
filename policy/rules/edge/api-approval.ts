import { mustBe, notApplicable, type Rule } from "../../model";

export const apiApproval: Rule = {
  id: "edge/api-approval",
  title: "somebody approves each subscription to a product",
  severity: "low",
  resourceTypes: ["azurerm_api_management_product"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "whoever has an account gives himself a key to the product",
  remediation: "set approval_required to true",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-howto-add-products"],
  evaluate: (product) => (product.get("subscription_required") === false ? notApplicable : mustBe(product, "approval_required", true)),
};
