import { pass } from "../../../../policy/model";
import { workspaceRetention } from "../../../../policy/rules/monitoring/workspace-retention";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodInsights, insights } from "../../support/good-insights";
import { goodWorkspace, workspace } from "../../support/good-workspace";

describeRule(workspaceRetention, goodWorkspace, workspace, [
  ["fails where retention_in_days is left out", { retention_in_days: undefined }, fails("retention_in_days", undefined, "90 or more")],
  ["fails retention_in_days 89", { retention_in_days: 89 }, fails("retention_in_days", 89, "90 or more")],
  ["cannot tell retention_in_days from a variable", { retention_in_days: computed }, unknown("retention_in_days")],
  ["fails an empty text", { retention_in_days: "" }, fails("retention_in_days", "", "90 or more")],
  ["takes longer", { retention_in_days: 365 }, pass],
]);

describeRule(workspaceRetention, goodInsights, insights, [
  ["lets azurerm's default for retention_in_days stand", { retention_in_days: undefined }, pass],
  ["fails retention_in_days 89", { retention_in_days: 89 }, fails("retention_in_days", 89, "90 or more")],
  ["cannot tell retention_in_days from a variable", { retention_in_days: computed }, unknown("retention_in_days")],
]);
