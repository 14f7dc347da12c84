import { pass } from "../../../../policy/model";
import { apiTokenHeader } from "../../../../policy/rules/edge/api-token-header";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiTokenHeader, goodEdge, "azurerm_api_management_authorization_server.main", [
  ["fails a token in an address", { bearer_token_sending_methods: ["query"] }, fails("bearer_token_sending_methods", ["query"], "without query")],
  ["cannot tell a variable", { bearer_token_sending_methods: computed }, unknown("bearer_token_sending_methods")],
  ["takes what is so by default", { bearer_token_sending_methods: undefined }, pass],
]);
