import { pass } from "../../../../policy/model";
import { redirectHttps } from "../../../../policy/rules/edge/redirect-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const action = "actions.url_redirect_action.redirect_protocol";
describeRule(redirectHttps, goodEdge, "azurerm_cdn_frontdoor_rule.main", [
  ["fails plain HTTP", { [action]: "Http" }, fails(action, "Http", "Https or MatchRequest")],
  ["takes a rule without a redirect", { "actions.url_redirect_action": undefined }, pass],
  ["cannot tell a variable", { [action]: computed }, unknown(action)],
]);

describeRule(redirectHttps, goodEdge, "azurerm_frontdoor.main", [
  [
    "fails plain HTTP",
    { "routing_rule.0.redirect_configuration.redirect_protocol": "HttpOnly" },
    fails("routing_rule.redirect_configuration.redirect_protocol", "HttpOnly", "HttpsOnly or MatchRequest"),
  ],
]);

describeRule(redirectHttps, goodEdge, "azurerm_cdn_endpoint.main", [
  [
    "fails plain HTTP",
    { delivery_rule: [{ name: "back", order: 1, url_redirect_action: { redirect_type: "Found", protocol: "Http" } }] },
    fails("delivery_rule.url_redirect_action.protocol", "Http", "Https or MatchRequest"),
  ],
  ["takes an endpoint without rules", { delivery_rule: undefined }, pass],
]);
