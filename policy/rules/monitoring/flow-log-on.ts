import { mustBe, type Rule } from "../../model";

export const flowLogOn: Rule = {
  id: "monitoring/flow-log-on",
  title: "a flow log is on",
  severity: "medium",
  resourceTypes: ["azurerm_network_watcher_flow_log"],
  controls: ["NOR-LOG-03"],
  checkov: [],
  rationale: "a log that is declared and off looks like one until somebody needs it",
  remediation: "set enabled to true",
  references: ["https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview"],
  evaluate: (log) => mustBe(log, "enabled", true),
};
