import { notApplicable } from "../../../../policy/model";
import { apiApproval } from "../../../../policy/rules/edge/api-approval";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiApproval, goodEdge, "azurerm_api_management_product.main", [
  ["fails a product that everybody gets", { approval_required: false }, fails("approval_required", false, "true")],
  ["fails azurerm's default", { approval_required: undefined }, fails("approval_required", false, "true")],
  ["is not about a product without subscriptions", { subscription_required: false, approval_required: undefined }, notApplicable],
  ["cannot tell a variable", { approval_required: computed }, unknown("approval_required")],
]);
