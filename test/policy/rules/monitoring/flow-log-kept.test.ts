import { pass } from "../../../../policy/model";
import { flowLogKept } from "../../../../policy/rules/monitoring/flow-log-kept";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { flowLog, goodHub } from "../../support/good-hub";

describeRule(flowLogKept, goodHub, flowLog, [
  ["takes 0 days for ever", { "retention_policy.days": 0 }, pass],
  ["takes 0 days written as text", { "retention_policy.days": "0" }, pass],
  ["fails a day too few", { "retention_policy.days": 89 }, fails("retention_policy.days", 89, "90 or more")],
  ["cannot tell days from a variable", { "retention_policy.days": computed }, unknown("retention_policy.days")],
  ["fails a log that is off", { enabled: false }, fails("enabled", false, "true")],
  ["fails retention off", { "retention_policy.enabled": false }, fails("retention_policy.enabled", false, "true")],
  ["cannot tell it from a variable", { "retention_policy.enabled": computed }, unknown("retention_policy.enabled")],
]);
