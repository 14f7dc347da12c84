import { mustBe, type Rule } from "../../model";

export const flowLogRead: Rule = {
  id: "monitoring/flow-log-read",
  title: "a flow log is read",
  severity: "low",
  resourceTypes: ["azurerm_network_watcher_flow_log"],
  controls: ["NOR-LOG-03"],
  checkov: [],
  rationale: "raw flows are millions of lines that nobody opens",
  remediation: "write traffic_analytics with enabled true",
  references: ["https://learn.microsoft.com/azure/network-watcher/traffic-analytics"],
  evaluate: (log) => mustBe(log, "traffic_analytics.enabled", true),
};
