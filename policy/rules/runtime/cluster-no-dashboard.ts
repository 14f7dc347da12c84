import type { Rule } from "../../model";
import { mustNotBe } from "../network/blocks";

export const clusterNoDashboard: Rule = {
  id: "runtime/cluster-no-dashboard",
  title: "a cluster has no dashboard",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-09"],
  checkov: ["CKV_AZURE_8"],
  rationale: "the dashboard shows and changes everything to whoever gets to it",
  remediation: "remove kube_dashboard from addon_profile, or set enabled to false",
  references: ["https://learn.microsoft.com/azure/aks/kubernetes-portal"],
  evaluate: (cluster) => mustNotBe(cluster, "addon_profile.kube_dashboard.enabled", true),
};
