import { mustBe, type Rule } from "../../model";
import { refersTo } from "../network/blocks";

export const containerLog: Rule = {
  id: "web/container-log",
  title: "an environment of container apps sends its logs somewhere",
  severity: "medium",
  resourceTypes: ["azurerm_container_app_environment"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "what the apps write is gone with their containers",
  remediation: "set logs_destination to log-analytics, with log_analytics_workspace_id, or to azure-monitor",
  references: ["https://learn.microsoft.com/azure/container-apps/log-options"],
  evaluate: (environment, graph) => {
    const destination = environment.get("logs_destination");
    return destination === undefined || destination === "log-analytics"
      ? refersTo(environment, graph, "log_analytics_workspace_id")
      : mustBe(environment, "logs_destination", "azure-monitor");
  },
};
