import { hdinsightTls } from "../../../../policy/rules/analytics/hdinsight-tls";
import { describeSettings } from "../../support/describe-settings";

describeSettings(hdinsightTls, [
  { type: "azurerm_hdinsight_hadoop_cluster", attribute: "tls_min_version", good: "1.2", bad: "1.0", expected: "1.2", absent: { fails: undefined } },
  { type: "azurerm_hdinsight_hbase_cluster", attribute: "tls_min_version", good: "1.2", bad: "1.0", expected: "1.2", absent: { fails: undefined } },
  { type: "azurerm_hdinsight_interactive_query_cluster", attribute: "tls_min_version", good: "1.2", bad: "1.0", expected: "1.2", absent: { fails: undefined } },
  { type: "azurerm_hdinsight_kafka_cluster", attribute: "tls_min_version", good: "1.2", bad: "1.0", expected: "1.2", absent: { fails: undefined } },
  { type: "azurerm_hdinsight_spark_cluster", attribute: "tls_min_version", good: "1.2", bad: "1.0", expected: "1.2", absent: { fails: undefined } },
]);
