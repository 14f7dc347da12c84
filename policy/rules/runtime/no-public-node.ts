import type { Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

const cluster = "azurerm_kubernetes_cluster";

export const noPublicNode: Rule = {
  id: "runtime/no-public-node",
  title: "no node of a cluster has a public address",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"],
  controls: ["NOR-NET-07"],
  checkov: ["CKV_AZURE_143"],
  rationale: "a node with an address of its own is reached around the gateway and the firewall",
  remediation: "set node_public_ip_enabled to false, or leave it out",
  references: ["https://learn.microsoft.com/azure/aks/use-node-public-ips"],
  evaluate: (pool) => unlessAbsent(pool, pool.type === cluster ? "default_node_pool.node_public_ip_enabled" : "node_public_ip_enabled", false),
};
