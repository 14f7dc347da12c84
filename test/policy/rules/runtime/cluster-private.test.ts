import { clusterPrivate } from "../../../../policy/rules/runtime/cluster-private";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { cluster, goodCluster } from "../../support/good-cluster";

describeRule(clusterPrivate, goodCluster, cluster, [
  ["fails private_cluster_enabled false", { private_cluster_enabled: false }, fails("private_cluster_enabled", false, "true")],
  ["cannot tell private_cluster_enabled from a variable", { private_cluster_enabled: computed }, unknown("private_cluster_enabled")],
  [
    "fails private_cluster_public_fqdn_enabled true",
    { private_cluster_public_fqdn_enabled: true },
    fails("private_cluster_public_fqdn_enabled", true, "false"),
  ],
  [
    "cannot tell private_cluster_public_fqdn_enabled from a variable",
    { private_cluster_public_fqdn_enabled: computed },
    unknown("private_cluster_public_fqdn_enabled"),
  ],
  ["fails run_command_enabled true", { run_command_enabled: true }, fails("run_command_enabled", true, "false")],
  ["cannot tell run_command_enabled from a variable", { run_command_enabled: computed }, unknown("run_command_enabled")],
  ["fails azurerm's default of commands", { run_command_enabled: undefined }, fails("run_command_enabled", true, "false")],
]);
