import { exportOn } from "../../../../policy/rules/monitoring/export-on";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { exportRule, goodInsights } from "../../support/good-insights";

describeRule(exportOn, goodInsights, exportRule, [
  ["fails where enabled is left out", { enabled: undefined }, fails("enabled", false, "true")],
  ["fails enabled false", { enabled: false }, fails("enabled", false, "true")],
  ["cannot tell enabled from a variable", { enabled: computed }, unknown("enabled")],
]);
