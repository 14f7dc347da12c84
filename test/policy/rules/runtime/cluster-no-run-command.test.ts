import { clusterNoRunCommand } from "../../../../policy/rules/runtime/cluster-no-run-command";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterNoRunCommand, goodCluster, "azurerm_kubernetes_cluster.c", [
  ["fails run_command_enabled true", { run_command_enabled: true }, fails("run_command_enabled", true, "false")],
  ["fails azurerm's default", { run_command_enabled: undefined }, fails("run_command_enabled", true, "false")],
  ["cannot tell a variable", { run_command_enabled: computed }, unknown("run_command_enabled")],
]);
