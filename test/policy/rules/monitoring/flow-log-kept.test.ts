import { pass } from "../../../../policy/model";
import { flowLogKept } from "../../../../policy/rules/monitoring/flow-log-kept";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { flowLog, goodHub } from "../../support/good-hub";

describeRule(flowLogKept, goodHub, flowLog, [
  ["takes 0 days for ever", { "retention_policy.days": 0 }, pass],
  ["fails enabled false", { enabled: false }, fails("enabled", false, "true")],
  ["cannot tell enabled from a variable", { enabled: computed }, unknown("enabled")],
  ["fails days 89", { "retention_policy.days": 89 }, fails("retention_policy.days", 89, "90 or more")],
  ["cannot tell days from a variable", { "retention_policy.days": computed }, unknown("retention_policy.days")],
  ["fails retention false", { "retention_policy.enabled": false }, fails("retention_policy.enabled", false, "true")],
  ["cannot tell retention from a variable", { "retention_policy.enabled": computed }, unknown("retention_policy.enabled")],
  ["fails a log that nobody reads", { traffic_analytics: undefined }, fails("traffic_analytics.enabled", undefined, "true")],
]);
