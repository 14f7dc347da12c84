import { all, mustBe, mustBeAtLeast, pass, type Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

export const flowLogKept: Rule = {
  id: "monitoring/flow-log-kept",
  title: "a flow log is kept for 90 days or more",
  severity: "medium",
  resourceTypes: ["azurerm_network_watcher_flow_log"],
  controls: ["NOR-LOG-03"],
  checkov: ["CKV_AZURE_12"],
  rationale: "intruders are found after months; the traces must still be there",
  remediation: "write retention_policy with enabled true and 90 days or more, for a log that is enabled",
  references: ["https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview"],
  evaluate: (log) =>
    all(
      // A log that is switched off keeps nothing.
      unlessAbsent(log, "enabled", true),
      mustBe(log, "retention_policy.enabled", true),
      // 0 stands for ever.
      Number(log.get("retention_policy.days")?.toString()) === 0 ? pass : mustBeAtLeast(log, "retention_policy.days", 90),
    ),
};
