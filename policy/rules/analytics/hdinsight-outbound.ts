import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

// Where no network is written, analytics/hdinsight-private-link says so.
const outbound = { "network.connection_direction": ["Outbound", undefined] };
const settings: Settings = {
  azurerm_hdinsight_hadoop_cluster: outbound,
  azurerm_hdinsight_hbase_cluster: outbound,
  azurerm_hdinsight_interactive_query_cluster: outbound,
  azurerm_hdinsight_kafka_cluster: outbound,
  azurerm_hdinsight_spark_cluster: outbound,
};

export const hdinsightOutbound: Rule = {
  id: "analytics/hdinsight-outbound",
  title: "a HDInsight cluster calls what manages it, and is not called",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-07"],
  checkov: [],
  rationale: "the cluster has public addresses on which Azure's management calls in, and so may who passes for it",
  remediation: "set network.connection_direction to Outbound",
  references: ["https://learn.microsoft.com/azure/hdinsight/hdinsight-restrict-public-connectivity"],
  evaluate: holds(settings),
};
