import { pass } from "../../../../policy/model";
import { gatewayHttps } from "../../../../policy/rules/runtime/gateway-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { gateway, goodGateway } from "../../support/good-gateway";

describeRule(gatewayHttps, goodGateway, gateway, [
  ["takes a gateway with HTTPS alone", { http_listener: [{ name: "https", protocol: "Https" }] }, pass],
  [
    "fails the second listener as well, when its rule leads inwards",
    { "request_routing_rule.1.redirect_configuration_name": undefined },
    fails("http_listener.protocol", "Http", "Https"),
  ],
  [
    "fails a listener with HTTP that no rule is about",
    { "request_routing_rule.1.http_listener_name": "other" },
    fails("http_listener.protocol", "Http", "Https"),
  ],
  ["leaves what is spoken inwards to another rule", { "backend_http_settings.0.protocol": "Http" }, pass],
  ["cannot tell a protocol from a variable", { "http_listener.0.protocol": computed }, unknown("http_listener.protocol")],
  ["cannot tell listeners that a dynamic block makes", { dynamic: { http_listener: {} } }, unknown("http_listener")],
]);
