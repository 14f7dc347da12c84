import { hdinsightKeyAlgorithm } from "../../../../policy/rules/analytics/hdinsight-key-algorithm";
import { describeSettings } from "../../support/describe-settings";

describeSettings(hdinsightKeyAlgorithm, [
  {
    type: "azurerm_hdinsight_hadoop_cluster",
    attribute: "disk_encryption.encryption_algorithm",
    good: "RSA-OAEP-256",
    bad: "RSA1_5",
    expected: "RSA-OAEP-256 or RSA-OAEP",
    absent: "pass",
  },
  {
    type: "azurerm_hdinsight_hbase_cluster",
    attribute: "disk_encryption.encryption_algorithm",
    good: "RSA-OAEP-256",
    bad: "RSA1_5",
    expected: "RSA-OAEP-256 or RSA-OAEP",
    absent: "pass",
  },
  {
    type: "azurerm_hdinsight_interactive_query_cluster",
    attribute: "disk_encryption.encryption_algorithm",
    good: "RSA-OAEP-256",
    bad: "RSA1_5",
    expected: "RSA-OAEP-256 or RSA-OAEP",
    absent: "pass",
  },
  {
    type: "azurerm_hdinsight_kafka_cluster",
    attribute: "disk_encryption.encryption_algorithm",
    good: "RSA-OAEP-256",
    bad: "RSA1_5",
    expected: "RSA-OAEP-256 or RSA-OAEP",
    absent: "pass",
  },
  {
    type: "azurerm_hdinsight_spark_cluster",
    attribute: "disk_encryption.encryption_algorithm",
    good: "RSA-OAEP-256",
    bad: "RSA1_5",
    expected: "RSA-OAEP-256 or RSA-OAEP",
    absent: "pass",
  },
]);
