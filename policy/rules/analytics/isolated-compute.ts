import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_synapse_spark_pool: { compute_isolation_enabled: true },
  azurerm_hdinsight_hadoop_cluster: { "compute_isolation.compute_isolation_enabled": true },
  azurerm_hdinsight_hbase_cluster: { "compute_isolation.compute_isolation_enabled": true },
  azurerm_hdinsight_interactive_query_cluster: { "compute_isolation.compute_isolation_enabled": true },
  azurerm_hdinsight_kafka_cluster: { "compute_isolation.compute_isolation_enabled": true },
  azurerm_hdinsight_spark_cluster: { "compute_isolation.compute_isolation_enabled": true },
};

export const isolatedCompute: Rule = {
  id: "analytics/isolated-compute",
  title: "a Spark pool or HDInsight cluster runs on hardware that no other customer uses",
  severity: "low",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-ENC-02"],
  checkov: ["CKV_AZURE_242"],
  rationale: "code of others runs on the same host, with a flaw of the processor between it and the data",
  remediation: "set compute_isolation_enabled to true, with a size of node that fills a host",
  references: ["https://learn.microsoft.com/azure/synapse-analytics/spark/apache-spark-pool-configurations"],
  evaluate: holds(settings),
};
