import { pass } from "../../../../policy/model";
import { forwardingHttps } from "../../../../policy/rules/edge/forwarding-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(forwardingHttps, goodEdge, "azurerm_cdn_frontdoor_route.main", [
  ["fails plain HTTP", { forwarding_protocol: "HttpOnly" }, fails("forwarding_protocol", "HttpOnly", "HttpsOnly or MatchRequest")],
  ["takes what came in over HTTPS alone", { forwarding_protocol: "MatchRequest", https_redirect_enabled: true }, pass],
  [
    "fails what may come in otherwise",
    { forwarding_protocol: undefined, https_redirect_enabled: false },
    fails("forwarding_protocol", "MatchRequest", "HttpsOnly"),
  ],
  ["cannot tell a variable", { forwarding_protocol: computed }, unknown("forwarding_protocol")],
]);

const forwarding = "routing_rule.1.forwarding_configuration.forwarding_protocol";
describeRule(forwardingHttps, goodEdge, "azurerm_frontdoor.main", [
  ["takes azurerm's default", { [forwarding]: undefined }, pass],
  ["fails plain HTTP", { [forwarding]: "HttpOnly" }, fails("routing_rule.forwarding_configuration.forwarding_protocol", "HttpOnly", "HttpsOnly")],
]);

const override = "actions.route_configuration_override_action.forwarding_protocol";
describeRule(forwardingHttps, goodEdge, "azurerm_cdn_frontdoor_rule.main", [
  ["fails plain HTTP", { [override]: "HttpOnly" }, fails(override, "HttpOnly", "HttpsOnly or MatchRequest")],
  ["takes a rule that says nothing of it", { actions: { request_header_action: { header_action: "Delete", header_name: "X-Old" } } }, pass],
]);
