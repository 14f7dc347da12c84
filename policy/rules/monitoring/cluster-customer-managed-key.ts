import { referringEach } from "../../each-instance";
import { pass, type Rule } from "../../model";

const separate = "azurerm_log_analytics_cluster_customer_managed_key";

export const clusterCustomerManagedKey: Rule = {
  id: "monitoring/cluster-customer-managed-key",
  title: "a cluster for logs is encrypted with a customer-managed key",
  severity: "medium",
  resourceTypes: ["azurerm_log_analytics_cluster"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "add an azurerm_log_analytics_cluster_customer_managed_key",
  references: ["https://learn.microsoft.com/azure/azure-monitor/logs/customer-managed-keys"],
  evaluate: (cluster, graph) =>
    referringEach(cluster, graph, separate, "log_analytics_cluster_id").length > 0
      ? pass
      : { state: "fail", attribute: separate, actual: "none", expected: "one" },
};
