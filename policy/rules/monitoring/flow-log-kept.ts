import { all, mustBe, mustBeAtLeast, pass, type Rule } from "../../model";

export const flowLogKept: Rule = {
  id: "monitoring/flow-log-kept",
  title: "a flow log is on, kept for 90 days or more, and read",
  severity: "medium",
  resourceTypes: ["azurerm_network_watcher_flow_log"],
  controls: ["NOR-LOG-03"],
  checkov: ["CKV_AZURE_12"],
  rationale: "intruders are found after months; the traces must still be there, and somebody must be able to read them",
  remediation: "set enabled to true, retention_policy to 90 days or more, and traffic_analytics enabled",
  references: ["https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview"],
  evaluate: (log) =>
    all(
      mustBe(log, "enabled", true),
      mustBe(log, "retention_policy.enabled", true),
      // 0 stands for ever.
      log.get("retention_policy.days") === 0 ? pass : mustBeAtLeast(log, "retention_policy.days", 90),
      mustBe(log, "traffic_analytics.enabled", true),
    ),
};
