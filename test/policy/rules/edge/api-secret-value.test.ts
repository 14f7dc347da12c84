import { apiSecretValue } from "../../../../policy/rules/edge/api-secret-value";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiSecretValue, goodEdge, "azurerm_api_management_named_value.main", [
  ["fails a plain value", { secret: false }, fails("secret", false, "true")],
  ["cannot tell a variable", { secret: computed }, unknown("secret")],
  ["fails the default", { secret: undefined }, fails("secret", false, "true")],
]);
