import { apiOauthState } from "../../../../policy/rules/edge/api-oauth-state";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiOauthState, goodEdge, "azurerm_api_management_authorization_server.main", [
  ["fails a server without", { support_state: false }, fails("support_state", false, "true")],
  ["fails the default", { support_state: undefined }, fails("support_state", false, "true")],
  ["cannot tell a variable", { support_state: computed }, unknown("support_state")],
]);
