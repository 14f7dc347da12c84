import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_kusto_cluster: { disk_encryption_enabled: true },
  azurerm_hdinsight_hadoop_cluster: { "disk_encryption.encryption_at_host_enabled": true },
  azurerm_hdinsight_hbase_cluster: { "disk_encryption.encryption_at_host_enabled": true },
  azurerm_hdinsight_interactive_query_cluster: { "disk_encryption.encryption_at_host_enabled": true },
  azurerm_hdinsight_kafka_cluster: { "disk_encryption.encryption_at_host_enabled": true },
  azurerm_hdinsight_spark_cluster: { "disk_encryption.encryption_at_host_enabled": true },
};

export const diskEncryption: Rule = {
  id: "analytics/disk-encryption",
  title: "the machines of a service for analysis encrypt their disks",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-ENC-02"],
  checkov: ["CKV_AZURE_74"],
  rationale: "caches and spilled query results lie on disks of the host unencrypted",
  remediation: "set disk_encryption_enabled to true, for HDInsight disk_encryption.encryption_at_host_enabled",
  references: ["https://learn.microsoft.com/azure/data-explorer/cluster-encryption-overview"],
  evaluate: holds(settings),
};
