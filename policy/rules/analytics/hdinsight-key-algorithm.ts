import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_hdinsight_hadoop_cluster: { "disk_encryption.encryption_algorithm": ["RSA-OAEP-256", "RSA-OAEP", undefined] },
  azurerm_hdinsight_hbase_cluster: { "disk_encryption.encryption_algorithm": ["RSA-OAEP-256", "RSA-OAEP", undefined] },
  azurerm_hdinsight_interactive_query_cluster: { "disk_encryption.encryption_algorithm": ["RSA-OAEP-256", "RSA-OAEP", undefined] },
  azurerm_hdinsight_kafka_cluster: { "disk_encryption.encryption_algorithm": ["RSA-OAEP-256", "RSA-OAEP", undefined] },
  azurerm_hdinsight_spark_cluster: { "disk_encryption.encryption_algorithm": ["RSA-OAEP-256", "RSA-OAEP", undefined] },
};

export const hdinsightKeyAlgorithm: Rule = {
  id: "analytics/hdinsight-key-algorithm",
  title: "the keys of a HDInsight cluster's disks are wrapped with RSA-OAEP",
  severity: "low",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "the padding of PKCS 1.5 can be broken by whoever may ask for decryptions",
  remediation: "set disk_encryption.encryption_algorithm to RSA-OAEP-256",
  references: ["https://learn.microsoft.com/azure/hdinsight/disk-encryption"],
  evaluate: holds(settings),
};
