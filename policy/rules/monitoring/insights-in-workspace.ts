import { mustBePresent, pass, type Rule } from "../../model";

export const insightsInWorkspace: Rule = {
  id: "monitoring/insights-in-workspace",
  title: "measurements of an application lie in a log workspace of one's own",
  severity: "medium",
  resourceTypes: ["azurerm_application_insights"],
  controls: ["NOR-LOG-04"],
  checkov: [],
  rationale: "without one Azure keeps them where neither our retention nor our roles hold",
  remediation: "set workspace_id",
  references: ["https://learn.microsoft.com/azure/azure-monitor/app/create-workspace-resource"],
  // A workspace that is made in the same run is one.
  evaluate: (insights, graph) => (graph.targets(insights, "workspace_id").length > 0 ? pass : mustBePresent(insights, "workspace_id")),
};
