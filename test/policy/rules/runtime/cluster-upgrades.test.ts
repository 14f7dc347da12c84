import { clusterUpgrades } from "../../../../policy/rules/runtime/cluster-upgrades";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { cluster, goodCluster } from "../../support/good-cluster";

describeRule(clusterUpgrades, goodCluster, cluster, [
  ["fails node_os_upgrade_channel None", { node_os_upgrade_channel: "None" }, fails("node_os_upgrade_channel", "None", "NodeImage or SecurityPatch")],
  ["cannot tell node_os_upgrade_channel from a variable", { node_os_upgrade_channel: computed }, unknown("node_os_upgrade_channel")],
  [
    "fails a cluster that stays as it is",
    { automatic_upgrade_channel: undefined },
    fails("automatic_upgrade_channel", undefined, "patch or stable or rapid or node-image"),
  ],
]);
