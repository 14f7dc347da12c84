import { mustBe, type Rule } from "../../model";

export const clusterUpgrades: Rule = {
  id: "runtime/cluster-upgrades",
  title: "a cluster is upgraded by itself",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AVA-04"],
  checkov: ["CKV_AZURE_171"],
  rationale: "a version without support gets no fix for the hole that everybody knows of",
  remediation: "set automatic_upgrade_channel to patch or stable",
  references: ["https://learn.microsoft.com/azure/aks/auto-upgrade-cluster"],
  evaluate: (resource) => mustBe(resource, "automatic_upgrade_channel", "patch", "stable", "rapid", "node-image"),
};
