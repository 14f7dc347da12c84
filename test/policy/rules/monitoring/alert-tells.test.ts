import { alertTells } from "../../../../policy/rules/monitoring/alert-tells";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { activityAlert, goodInsights } from "../../support/good-insights";
import { graphOf, verdicts } from "../../support/graph";

describeRule(alertTells, goodInsights, activityAlert, [
  ["fails an alert that tells nobody", { action: undefined }, fails("action.action_group_id", "none", "at least one")],
  ["fails an action without a group", { action: [{}] }, fails("action.action_group_id", "none", "at least one")],
  ["cannot tell a dynamic block", { action: undefined, dynamic: { action: {} } }, unknown("action.action_group_id")],
]);

it.each([
  ["azurerm_monitor_scheduled_query_rules_alert", "action_group"],
  ["azurerm_monitor_scheduled_query_rules_alert_v2", "action_groups"],
])("reads the list of groups of %s", (type, list) => {
  const judge = (groups: string[]) => verdicts(alertTells, graphOf({ resource: { [type]: { x: { action: { [list]: groups } } } } }));
  expect(judge(["/g"])).toEqual({ [`${type}.x`]: "pass" });
  expect(judge([])).toEqual({ [`${type}.x`]: "fail" });
});
