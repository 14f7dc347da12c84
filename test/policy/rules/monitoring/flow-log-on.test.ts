import { flowLogOn } from "../../../../policy/rules/monitoring/flow-log-on";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { flowLog, goodHub } from "../../support/good-hub";

describeRule(flowLogOn, goodHub, flowLog, [
  ["fails where enabled is left out", { enabled: undefined }, fails("enabled", undefined, "true")],
  ["fails enabled false", { enabled: false }, fails("enabled", false, "true")],
  ["cannot tell enabled from a variable", { enabled: computed }, unknown("enabled")],
]);
