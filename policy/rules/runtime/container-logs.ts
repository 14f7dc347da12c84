import { mustHaveBlock } from "../../blocks";
import type { Rule } from "../../model";

export const containerLogs: Rule = {
  id: "runtime/container-logs",
  title: "what a container group says is kept",
  severity: "low",
  resourceTypes: ["azurerm_container_group"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "what it did is gone with it",
  remediation: "write diagnostics with log_analytics",
  references: ["https://learn.microsoft.com/azure/container-instances/container-instances-log-analytics"],
  evaluate: (resource) => mustHaveBlock(resource, "diagnostics"),
};
