import { pass } from "../../../../policy/model";
import { routeHttps } from "../../../../policy/rules/edge/route-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(routeHttps, goodEdge, "azurerm_cdn_frontdoor_route.main", [
  ["takes HTTPS alone", { https_redirect_enabled: false, supported_protocols: ["Https"] }, pass],
  ["takes azurerm's default", { https_redirect_enabled: undefined }, pass],
  ["fails plain HTTP", { https_redirect_enabled: false }, fails("supported_protocols", ["Http", "Https"], "Https")],
  ["cannot tell a variable", { https_redirect_enabled: false, supported_protocols: computed }, unknown("supported_protocols")],
]);

const accepted = "routing_rule.1.accepted_protocols";
describeRule(routeHttps, goodEdge, "azurerm_frontdoor.main", [
  ["fails plain HTTP", { [accepted]: ["Http", "Https"] }, fails("routing_rule.accepted_protocols", ["Http", "Https"], "Https")],
  ["cannot tell a variable", { [accepted]: computed }, unknown("routing_rule.accepted_protocols")],
]);
