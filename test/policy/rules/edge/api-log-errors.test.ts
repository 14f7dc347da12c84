import { apiLogErrors } from "../../../../policy/rules/edge/api-log-errors";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const types = ["azurerm_api_management_diagnostic", "azurerm_api_management_api_diagnostic"];

for (const type of types)
  describeRule(apiLogErrors, goodEdge, `${type}.main`, [
    ["fails a sample alone", { always_log_errors: false }, fails("always_log_errors", false, "true")],
    ["cannot tell a variable", { always_log_errors: computed }, unknown("always_log_errors")],
    ["fails the default", { always_log_errors: undefined }, fails("always_log_errors", undefined, "true")],
  ]);
