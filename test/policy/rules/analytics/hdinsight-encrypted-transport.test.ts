import { hdinsightEncryptedTransport } from "../../../../policy/rules/analytics/hdinsight-encrypted-transport";
import { describeSettings } from "../../support/describe-settings";

describeSettings(hdinsightEncryptedTransport, [
  {
    type: "azurerm_hdinsight_interactive_query_cluster",
    attribute: "encryption_in_transit_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  { type: "azurerm_hdinsight_kafka_cluster", attribute: "encryption_in_transit_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
  { type: "azurerm_hdinsight_spark_cluster", attribute: "encryption_in_transit_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
]);
