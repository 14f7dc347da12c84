import { all, mustBe, type Rule } from "../../model";

export const clusterUpgrades: Rule = {
  id: "runtime/cluster-upgrades",
  title: "a cluster and its nodes are upgraded by themselves",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AVA-04"],
  checkov: ["CKV_AZURE_171"],
  rationale: "a version without support gets no fix for the hole that everybody knows of",
  remediation: "set automatic_upgrade_channel to patch or stable and node_os_upgrade_channel to NodeImage or SecurityPatch",
  references: ["https://learn.microsoft.com/azure/aks/auto-upgrade-cluster"],
  evaluate: (cluster) =>
    all(
      mustBe(cluster, "automatic_upgrade_channel", "patch", "stable", "rapid", "node-image"),
      mustBe(cluster, "node_os_upgrade_channel", "NodeImage", "SecurityPatch"),
    ),
};
