import { isolatedCompute } from "../../../../policy/rules/analytics/isolated-compute";
import { describeSettings } from "../../support/describe-settings";

describeSettings(isolatedCompute, [
  { type: "azurerm_synapse_spark_pool", attribute: "compute_isolation_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
  {
    type: "azurerm_hdinsight_hadoop_cluster",
    attribute: "compute_isolation.compute_isolation_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  {
    type: "azurerm_hdinsight_hbase_cluster",
    attribute: "compute_isolation.compute_isolation_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  {
    type: "azurerm_hdinsight_interactive_query_cluster",
    attribute: "compute_isolation.compute_isolation_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  {
    type: "azurerm_hdinsight_kafka_cluster",
    attribute: "compute_isolation.compute_isolation_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  {
    type: "azurerm_hdinsight_spark_cluster",
    attribute: "compute_isolation.compute_isolation_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
]);
