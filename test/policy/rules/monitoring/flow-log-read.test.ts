import { flowLogRead } from "../../../../policy/rules/monitoring/flow-log-read";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { flowLog, goodHub } from "../../support/good-hub";

describeRule(flowLogRead, goodHub, flowLog, [
  ["fails where enabled is left out", { "traffic_analytics.enabled": undefined }, fails("traffic_analytics.enabled", undefined, "true")],
  ["fails enabled false", { "traffic_analytics.enabled": false }, fails("traffic_analytics.enabled", false, "true")],
  ["cannot tell enabled from a variable", { "traffic_analytics.enabled": computed }, unknown("traffic_analytics.enabled")],
  ["fails a log that nobody reads", { traffic_analytics: undefined }, fails("traffic_analytics.enabled", undefined, "true")],
]);
