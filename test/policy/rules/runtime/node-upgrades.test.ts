import { pass } from "../../../../policy/model";
import { nodeUpgrades } from "../../../../policy/rules/runtime/node-upgrades";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(nodeUpgrades, goodCluster, "azurerm_kubernetes_cluster.c", [
  ["fails node_os_upgrade_channel None", { node_os_upgrade_channel: "None" }, fails("node_os_upgrade_channel", "None", "NodeImage or SecurityPatch")],
  ["takes azurerm's default", { node_os_upgrade_channel: undefined }, pass],
  ["cannot tell a variable", { node_os_upgrade_channel: computed }, unknown("node_os_upgrade_channel")],
]);
