import { referringEach } from "../../each-instance";
import { mustBePresent, pass, type Rule } from "../../model";

const disk = { path: "disk_encryption.key_vault_key_id" };

const keys: Readonly<Record<string, { readonly path?: string; readonly type?: string; readonly through?: string }>> = {
  azurerm_data_factory: { path: "customer_managed_key_id", type: "azurerm_data_factory_customer_managed_key", through: "data_factory_id" },
  azurerm_synapse_workspace: { path: "customer_managed_key.key_versionless_id" },
  azurerm_kusto_cluster: { type: "azurerm_kusto_cluster_customer_managed_key", through: "cluster_id" },
  azurerm_hdinsight_hadoop_cluster: disk,
  azurerm_hdinsight_hbase_cluster: disk,
  azurerm_hdinsight_interactive_query_cluster: disk,
  azurerm_hdinsight_kafka_cluster: disk,
  azurerm_hdinsight_spark_cluster: disk,
};

export const customerManagedKey: Rule = {
  id: "analytics/customer-managed-key",
  title: "a service for analysis is encrypted with a customer-managed key",
  severity: "high",
  resourceTypes: Object.keys(keys),
  controls: ["NOR-ENC-03"],
  checkov: ["CKV2_AZURE_11", "CKV2_AZURE_15", "CKV_AZURE_240"],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation:
    "write customer_managed_key (customer_managed_key_id for Data Factory, disk_encryption.key_vault_key_id for HDInsight), or add the azurerm_…_customer_managed_key of the service",
  references: [
    "https://learn.microsoft.com/azure/data-factory/enable-customer-managed-key",
    "https://learn.microsoft.com/azure/data-explorer/customer-managed-keys",
    "https://learn.microsoft.com/azure/synapse-analytics/security/workspaces-encryption",
  ],
  evaluate: (service, graph) => {
    const { path, type, through } = keys[service.type] ?? {};
    const apart = type === undefined ? [] : referringEach(service, graph, type, String(through));
    if (apart.length > 0) return pass;
    if (path === undefined) return { state: "fail", attribute: String(type), actual: "none", expected: "a key in a vault" };
    return graph.targets(service, path).length > 0 ? pass : mustBePresent(service, path);
  },
};
