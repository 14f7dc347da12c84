import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_hdinsight_hadoop_cluster: { "network.private_link_enabled": true },
  azurerm_hdinsight_hbase_cluster: { "network.private_link_enabled": true },
  azurerm_hdinsight_interactive_query_cluster: { "network.private_link_enabled": true },
  azurerm_hdinsight_kafka_cluster: { "network.private_link_enabled": true },
  azurerm_hdinsight_spark_cluster: { "network.private_link_enabled": true },
};

export const hdinsightPrivateLink: Rule = {
  id: "analytics/hdinsight-private-link",
  title: "a HDInsight cluster is managed over a private link",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "the nodes have public addresses, through which the service reaches them",
  remediation: "write network with connection_direction Outbound and private_link_enabled true",
  references: ["https://learn.microsoft.com/azure/hdinsight/hdinsight-private-link"],
  evaluate: holds(settings),
};
