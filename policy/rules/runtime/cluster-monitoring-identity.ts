import { mustHaveBlock } from "../../blocks";
import { mustBe, notApplicable, type Rule } from "../../model";

export const clusterMonitoringIdentity: Rule = {
  id: "runtime/cluster-monitoring-identity",
  title: "logs of a cluster are sent with an identity",
  severity: "low",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "the key of the workspace lies in the cluster, and opens it to whoever finds it",
  remediation: "set msi_auth_for_monitoring_enabled to true in oms_agent",
  references: ["https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable"],
  evaluate: (cluster) => {
    const agent = mustHaveBlock(cluster, "oms_agent");
    return agent.state === "pass" ? mustBe(cluster, "oms_agent.msi_auth_for_monitoring_enabled", true) : notApplicable;
  },
};
