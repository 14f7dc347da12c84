import { hdinsightSshKey } from "../../../../policy/rules/analytics/hdinsight-ssh-key";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  hdinsightSshKey,
  single("azurerm_hdinsight_hadoop_cluster", { roles: { head_node: { ssh_keys: ["ssh-rsa A"] }, worker_node: { ssh_keys: ["ssh-rsa A"] } } }),
  "azurerm_hdinsight_hadoop_cluster.x",
  [["fails a password, wherever it comes from", { "roles.worker_node.password": computed }, fails("roles.worker_node.password", "a password", "ssh_keys")]],
);
