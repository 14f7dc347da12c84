import { pass } from "../../../../policy/model";
import { apiSubscriptionScope } from "../../../../policy/rules/edge/api-subscription-scope";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiSubscriptionScope, goodEdge, "azurerm_api_management_subscription.main", [
  ["takes one interface", { product_id: undefined, api_id: "${azurerm_api_management_api.main.id}" }, pass],
  ["fails all of them", { product_id: undefined }, fails("product_id", undefined, "a value")],
  ["cannot tell a variable", { product_id: computed }, unknown("product_id")],
]);
