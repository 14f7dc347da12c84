import { pass } from "../../../../policy/model";
import { trafficProbed } from "../../../../policy/rules/edge/traffic-probed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

for (const type of trafficProbed.resourceTypes)
  describeRule(trafficProbed, goodEdge, `${type}.main`, [
    ["fails an endpoint that is served whether it answers or not", { always_serve_enabled: true }, fails("always_serve_enabled", true, "false")],
    ["takes azurerm's default", { always_serve_enabled: undefined }, pass],
    ["cannot tell a variable", { always_serve_enabled: computed }, unknown("always_serve_enabled")],
  ]);
