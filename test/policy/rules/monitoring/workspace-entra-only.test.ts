import { pass } from "../../../../policy/model";
import { workspaceEntraOnly } from "../../../../policy/rules/monitoring/workspace-entra-only";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodInsights, insights } from "../../support/good-insights";
import { goodWorkspace, workspace } from "../../support/good-workspace";

describeRule(workspaceEntraOnly, goodWorkspace, workspace, [
  ["fails Azure's default, keys of the workspace", { local_authentication_enabled: undefined }, fails("local_authentication_enabled", true, "false")],
  ["reads the earlier name", { local_authentication_enabled: undefined, local_authentication_disabled: true }, pass],
  ["cannot tell a variable", { local_authentication_enabled: computed }, unknown("local_authentication_enabled")],
]);

describeRule(workspaceEntraOnly, goodInsights, insights, [
  ["fails azurerm's default", { local_authentication_disabled: undefined }, fails("local_authentication_disabled", false, "true")],
  ["cannot tell a variable", { local_authentication_disabled: computed }, unknown("local_authentication_disabled")],
]);
