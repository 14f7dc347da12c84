import { noPublicNode } from "../../../../policy/rules/runtime/no-public-node";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { cluster, goodCluster, pool } from "../../support/good-cluster";

describeRule(noPublicNode, goodCluster, cluster, [
  ["fails node_public_ip_enabled true", { "default_node_pool.node_public_ip_enabled": true }, fails("default_node_pool.node_public_ip_enabled", true, "false")],
  [
    "cannot tell node_public_ip_enabled from a variable",
    { "default_node_pool.node_public_ip_enabled": computed },
    unknown("default_node_pool.node_public_ip_enabled"),
  ],
]);

describeRule(noPublicNode, goodCluster, pool, [
  ["fails node_public_ip_enabled true", { node_public_ip_enabled: true }, fails("node_public_ip_enabled", true, "false")],
  ["cannot tell node_public_ip_enabled from a variable", { node_public_ip_enabled: computed }, unknown("node_public_ip_enabled")],
]);
