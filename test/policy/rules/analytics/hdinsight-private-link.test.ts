import { hdinsightPrivateLink } from "../../../../policy/rules/analytics/hdinsight-private-link";
import { describeSettings } from "../../support/describe-settings";

describeSettings(hdinsightPrivateLink, [
  { type: "azurerm_hdinsight_hadoop_cluster", attribute: "network.private_link_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
  { type: "azurerm_hdinsight_hbase_cluster", attribute: "network.private_link_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
  {
    type: "azurerm_hdinsight_interactive_query_cluster",
    attribute: "network.private_link_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  { type: "azurerm_hdinsight_kafka_cluster", attribute: "network.private_link_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
  { type: "azurerm_hdinsight_spark_cluster", attribute: "network.private_link_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
]);
