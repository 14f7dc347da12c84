import { workspaceClosed } from "../../../../policy/rules/monitoring/workspace-closed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWorkspace, workspace } from "../../support/good-workspace";

describeRule(workspaceClosed, goodWorkspace, workspace, [
  ["fails Azure's default, keys of the workspace", { local_authentication_enabled: undefined }, fails("local_authentication_enabled", true, "false")],
  ["fails azurerm's default, logs from the internet", { internet_ingestion_enabled: undefined }, fails("internet_ingestion_enabled", true, "false")],
  ["fails azurerm's default, questions from the internet", { internet_query_enabled: undefined }, fails("internet_query_enabled", true, "false")],
  ["fails questions from the internet", { internet_query_enabled: true }, fails("internet_query_enabled", true, "false")],
  ["cannot tell a variable", { local_authentication_enabled: computed }, unknown("local_authentication_enabled")],
]);
