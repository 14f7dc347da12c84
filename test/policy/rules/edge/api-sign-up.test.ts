import { pass } from "../../../../policy/model";
import { apiSignUp } from "../../../../policy/rules/edge/api-sign-up";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiSignUp, goodEdge, "azurerm_api_management.main", [
  ["fails a form for everybody", { "sign_up.enabled": true }, fails("sign_up.enabled", true, "false")],
  ["takes a gateway without the block", { sign_up: undefined }, pass],
  ["cannot tell a variable", { "sign_up.enabled": computed }, unknown("sign_up.enabled")],
]);
