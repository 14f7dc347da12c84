import { pass } from "../../../../policy/model";
import { insightsInWorkspace } from "../../../../policy/rules/monitoring/insights-in-workspace";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodInsights, insights } from "../../support/good-insights";

describeRule(insightsInWorkspace, goodInsights, insights, [
  ["takes a literal id", { workspace_id: "/subscriptions/x/workspaces/w" }, pass],
  ["fails a component of its own", { workspace_id: undefined }, fails("workspace_id", undefined, "a value")],
  ["cannot tell a variable", { workspace_id: computed }, unknown("workspace_id")],
]);
