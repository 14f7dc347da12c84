import { pass } from "../../../../policy/model";
import { alertOn } from "../../../../policy/rules/monitoring/alert-on";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { actionGroup, activityAlert, goodInsights } from "../../support/good-insights";

describeRule(alertOn, goodInsights, activityAlert, [
  ["lets azurerm's default stand", { enabled: undefined }, pass],
  ["fails it off", { enabled: false }, fails("enabled", false, "true")],
  ["cannot tell a variable", { enabled: computed }, unknown("enabled")],
]);

describeRule(alertOn, goodInsights, actionGroup, [["fails a group that is off", { enabled: false }, fails("enabled", false, "true")]]);
