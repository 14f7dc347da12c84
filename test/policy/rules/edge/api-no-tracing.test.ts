import { apiNoTracing } from "../../../../policy/rules/edge/api-no-tracing";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiNoTracing, goodEdge, "azurerm_api_management_subscription.main", [
  ["fails tracing", { allow_tracing: true }, fails("allow_tracing", true, "false")],
  ["cannot tell a variable", { allow_tracing: computed }, unknown("allow_tracing")],
  ["fails the default", { allow_tracing: undefined }, fails("allow_tracing", true, "false")],
]);
