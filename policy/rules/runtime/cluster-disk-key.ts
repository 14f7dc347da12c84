import { mustBePresent, pass, type Rule } from "../../model";

export const clusterDiskKey: Rule = {
  id: "runtime/cluster-disk-key",
  title: "the disks of a cluster are encrypted with a customer-managed key",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-ENC-03"],
  checkov: ["CKV_AZURE_117"],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "set disk_encryption_set_id",
  references: ["https://learn.microsoft.com/azure/aks/azure-disk-customer-managed-keys"],
  evaluate: (cluster, graph) => {
    const attribute = "disk_encryption_set_id";
    return graph.targets(cluster, attribute).length > 0 ? pass : mustBePresent(cluster, attribute);
  },
};
