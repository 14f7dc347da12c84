import { mustBe, type Rule } from "../../model";

export const clusterNoRunCommand: Rule = {
  id: "runtime/cluster-no-run-command",
  title: "nobody runs commands in a cluster past its network",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-09"],
  checkov: [],
  rationale: "the portal's run command goes around the network, straight to the API",
  remediation: "set run_command_enabled to false",
  references: ["https://learn.microsoft.com/azure/aks/access-private-cluster"],
  evaluate: (resource) => mustBe(resource, "run_command_enabled", false),
};
