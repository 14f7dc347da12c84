import { clusterUpgrades } from "../../../../policy/rules/runtime/cluster-upgrades";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterUpgrades, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails automatic_upgrade_channel none",
    { automatic_upgrade_channel: "none" },
    fails("automatic_upgrade_channel", "none", "patch or stable or rapid or node-image"),
  ],
  [
    "fails what is not written",
    { automatic_upgrade_channel: undefined },
    fails("automatic_upgrade_channel", undefined, "patch or stable or rapid or node-image"),
  ],
  ["cannot tell a variable", { automatic_upgrade_channel: computed }, unknown("automatic_upgrade_channel")],
]);
