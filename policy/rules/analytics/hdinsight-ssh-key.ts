import { pass, type Rule } from "../../model";

const roles = ["head_node", "worker_node", "zookeeper_node", "kafka_management_node"];

export const hdinsightSshKey: Rule = {
  id: "analytics/hdinsight-ssh-key",
  title: "the nodes of a HDInsight cluster take SSH keys, no password",
  severity: "medium",
  resourceTypes: [
    "azurerm_hdinsight_hadoop_cluster",
    "azurerm_hdinsight_hbase_cluster",
    "azurerm_hdinsight_interactive_query_cluster",
    "azurerm_hdinsight_kafka_cluster",
    "azurerm_hdinsight_spark_cluster",
  ],
  controls: ["NOR-AUT-06"],
  checkov: [],
  rationale: "a password is tried by everybody who reaches the SSH port",
  remediation: "write ssh_keys in each of the roles, and no password",
  references: ["https://learn.microsoft.com/azure/hdinsight/hdinsight-hadoop-linux-use-ssh-unix"],
  evaluate: (cluster) => {
    const open = roles.find((role) => (cluster.get(`roles.${role}.password`) ?? "") !== "");
    return open === undefined ? pass : { state: "fail", attribute: `roles.${open}.password`, actual: "a password", expected: "ssh_keys" };
  },
};
