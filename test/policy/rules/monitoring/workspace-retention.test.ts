import { pass } from "../../../../policy/model";
import { workspaceRetention } from "../../../../policy/rules/monitoring/workspace-retention";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWorkspace, workspace } from "../../support/good-workspace";

describeRule(workspaceRetention, goodWorkspace, workspace, [
  ["takes longer", { retention_in_days: 365 }, pass],
  ["fails where Azure chooses", { retention_in_days: undefined }, fails("retention_in_days", undefined, "90 or more")],
  ["fails a day too few", { retention_in_days: 89 }, fails("retention_in_days", 89, "90 or more")],
  ["fails an empty text", { retention_in_days: "" }, fails("retention_in_days", "", "90 or more")],
  ["cannot tell a variable", { retention_in_days: computed }, unknown("retention_in_days")],
]);
