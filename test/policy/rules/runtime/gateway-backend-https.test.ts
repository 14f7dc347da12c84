import { notApplicable } from "../../../../policy/model";
import { gatewayBackendHttps } from "../../../../policy/rules/runtime/gateway-backend-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { gateway, goodGateway } from "../../support/good-gateway";

describeRule(gatewayBackendHttps, goodGateway, gateway, [
  ["fails plain HTTP inwards", { "backend_http_settings.0.protocol": "Http" }, fails("backend_http_settings.protocol", "Http", "Https")],
  ["is not about a gateway without", { backend_http_settings: undefined }, notApplicable],
  ["cannot tell a variable", { "backend_http_settings.0.protocol": computed }, unknown("backend_http_settings.protocol")],
  ["cannot tell a dynamic block", { dynamic: { backend_http_settings: {} } }, unknown("backend_http_settings")],
]);
