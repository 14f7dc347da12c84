import { clusterHostEncryption } from "../../../../policy/rules/runtime/cluster-host-encryption";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { cluster, goodCluster, pool } from "../../support/good-cluster";

describeRule(clusterHostEncryption, goodCluster, cluster, [
  [
    "fails host_encryption_enabled false",
    { "default_node_pool.host_encryption_enabled": false },
    fails("default_node_pool.host_encryption_enabled", false, "true"),
  ],
  [
    "cannot tell host_encryption_enabled from a variable",
    { "default_node_pool.host_encryption_enabled": computed },
    unknown("default_node_pool.host_encryption_enabled"),
  ],
]);

describeRule(clusterHostEncryption, goodCluster, pool, [
  ["fails host_encryption_enabled false", { host_encryption_enabled: false }, fails("host_encryption_enabled", false, "true")],
  ["cannot tell host_encryption_enabled from a variable", { host_encryption_enabled: computed }, unknown("host_encryption_enabled")],
  ["fails azurerm's default", { host_encryption_enabled: undefined }, fails("host_encryption_enabled", false, "true")],
]);
