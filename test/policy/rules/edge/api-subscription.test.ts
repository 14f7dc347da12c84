import { pass } from "../../../../policy/model";
import { apiSubscription } from "../../../../policy/rules/edge/api-subscription";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const types = ["azurerm_api_management_api", "azurerm_api_management_product"];

for (const type of types)
  describeRule(apiSubscription, goodEdge, `${type}.main`, [
    ["fails callers without one", { subscription_required: false }, fails("subscription_required", false, "true")],
    ["cannot tell a variable", { subscription_required: computed }, unknown("subscription_required")],
    ["takes what is so by default", { subscription_required: undefined }, pass],
  ]);
