import { mustBe, type Rule } from "../../model";

export const nodeUpgrades: Rule = {
  id: "runtime/node-upgrades",
  title: "the nodes of a cluster are patched by themselves",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AVA-04"],
  checkov: [],
  rationale: "a node without patches is the way from a pod to every other",
  remediation: "set node_os_upgrade_channel to NodeImage or SecurityPatch, or leave it out",
  references: ["https://learn.microsoft.com/azure/aks/auto-upgrade-node-os-image"],
  evaluate: (resource) => mustBe(resource, "node_os_upgrade_channel", "NodeImage", "SecurityPatch"),
};
