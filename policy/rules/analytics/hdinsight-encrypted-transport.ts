import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_hdinsight_interactive_query_cluster: { encryption_in_transit_enabled: true },
  azurerm_hdinsight_kafka_cluster: { encryption_in_transit_enabled: true },
  azurerm_hdinsight_spark_cluster: { encryption_in_transit_enabled: true },
};

export const hdinsightEncryptedTransport: Rule = {
  id: "analytics/hdinsight-encrypted-transport",
  title: "the nodes of a HDInsight cluster encrypt what they send each other",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever reaches the network of the cluster reads the data as it is shuffled between nodes",
  remediation: "set encryption_in_transit_enabled to true",
  references: ["https://learn.microsoft.com/azure/hdinsight/domain-joined/encryption-in-transit"],
  evaluate: holds(settings),
};
