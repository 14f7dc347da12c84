import { mustHaveBlock } from "../../blocks";
import type { Rule } from "../../model";

export const clusterDefender: Rule = {
  id: "runtime/cluster-defender",
  title: "a cluster has Defender watch what runs in it",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-LOG-06"],
  checkov: [],
  rationale: "an intruder in a pod is seen by nobody",
  remediation: "write microsoft_defender with log_analytics_workspace_id",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/defender-for-containers-introduction"],
  evaluate: (resource) => mustHaveBlock(resource, "microsoft_defender"),
};
