import { apiOauthGrants } from "../../../../policy/rules/edge/api-oauth-grants";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiOauthGrants, goodEdge, "azurerm_api_management_authorization_server.main", [
  ["fails a token in an address", { grant_types: ["implicit"] }, fails("grant_types", ["implicit"], "without implicit, resourceOwnerPassword")],
  ["cannot tell a variable", { grant_types: computed }, unknown("grant_types")],
]);
