import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_hdinsight_hadoop_cluster: { tls_min_version: "1.2" },
  azurerm_hdinsight_hbase_cluster: { tls_min_version: "1.2" },
  azurerm_hdinsight_interactive_query_cluster: { tls_min_version: "1.2" },
  azurerm_hdinsight_kafka_cluster: { tls_min_version: "1.2" },
  azurerm_hdinsight_spark_cluster: { tls_min_version: "1.2" },
};

export const hdinsightTls: Rule = {
  id: "analytics/hdinsight-tls",
  title: "a HDInsight cluster speaks TLS 1.2",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever stands between client and gateway breaks the encryption of older versions, and reads what passes",
  remediation: "set tls_min_version to 1.2",
  references: ["https://learn.microsoft.com/azure/hdinsight/transport-layer-security"],
  evaluate: holds(settings),
};
