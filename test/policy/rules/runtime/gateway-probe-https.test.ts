import { notApplicable } from "../../../../policy/model";
import { gatewayProbeHttps } from "../../../../policy/rules/runtime/gateway-probe-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { gateway, goodGateway } from "../../support/good-gateway";

describeRule(gatewayProbeHttps, goodGateway, gateway, [
  ["fails a probe in the clear", { "probe.0.protocol": "Http" }, fails("probe.protocol", "Http", "Https")],
  ["is not about a gateway without", { probe: undefined }, notApplicable],
  ["cannot tell a variable", { "probe.0.protocol": computed }, unknown("probe.protocol")],
  ["cannot tell a dynamic block", { dynamic: { probe: {} } }, unknown("probe")],
]);
