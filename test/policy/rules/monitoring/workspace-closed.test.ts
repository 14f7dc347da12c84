import { workspaceClosed } from "../../../../policy/rules/monitoring/workspace-closed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodInsights, insights } from "../../support/good-insights";
import { goodWorkspace, workspace } from "../../support/good-workspace";

describeRule(workspaceClosed, goodWorkspace, workspace, [
  ["fails where internet_ingestion_enabled is left out", { internet_ingestion_enabled: undefined }, fails("internet_ingestion_enabled", true, "false")],
  ["fails internet_ingestion_enabled true", { internet_ingestion_enabled: true }, fails("internet_ingestion_enabled", true, "false")],
  ["cannot tell internet_ingestion_enabled from a variable", { internet_ingestion_enabled: computed }, unknown("internet_ingestion_enabled")],
  ["fails where internet_query_enabled is left out", { internet_query_enabled: undefined }, fails("internet_query_enabled", true, "false")],
  ["fails internet_query_enabled true", { internet_query_enabled: true }, fails("internet_query_enabled", true, "false")],
  ["cannot tell internet_query_enabled from a variable", { internet_query_enabled: computed }, unknown("internet_query_enabled")],
]);

describeRule(workspaceClosed, goodInsights, insights, [
  ["fails where internet_ingestion_enabled is left out", { internet_ingestion_enabled: undefined }, fails("internet_ingestion_enabled", true, "false")],
  ["fails internet_ingestion_enabled true", { internet_ingestion_enabled: true }, fails("internet_ingestion_enabled", true, "false")],
  ["cannot tell internet_ingestion_enabled from a variable", { internet_ingestion_enabled: computed }, unknown("internet_ingestion_enabled")],
  ["fails where internet_query_enabled is left out", { internet_query_enabled: undefined }, fails("internet_query_enabled", true, "false")],
  ["fails internet_query_enabled true", { internet_query_enabled: true }, fails("internet_query_enabled", true, "false")],
  ["cannot tell internet_query_enabled from a variable", { internet_query_enabled: computed }, unknown("internet_query_enabled")],
]);
