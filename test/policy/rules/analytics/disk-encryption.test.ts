import { diskEncryption } from "../../../../policy/rules/analytics/disk-encryption";
import { describeSettings } from "../../support/describe-settings";

describeSettings(diskEncryption, [
  { type: "azurerm_kusto_cluster", attribute: "disk_encryption_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
  {
    type: "azurerm_hdinsight_hadoop_cluster",
    attribute: "disk_encryption.encryption_at_host_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  {
    type: "azurerm_hdinsight_hbase_cluster",
    attribute: "disk_encryption.encryption_at_host_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  {
    type: "azurerm_hdinsight_interactive_query_cluster",
    attribute: "disk_encryption.encryption_at_host_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  {
    type: "azurerm_hdinsight_kafka_cluster",
    attribute: "disk_encryption.encryption_at_host_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  {
    type: "azurerm_hdinsight_spark_cluster",
    attribute: "disk_encryption.encryption_at_host_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
]);
