import { fabricUpgraded } from "../../../../policy/rules/runtime/fabric-upgraded";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFabric } from "../../support/good-fabric";

describeRule(fabricUpgraded, goodFabric, "azurerm_service_fabric_cluster.x", [
  ["fails upgrade_mode Manual", { upgrade_mode: "Manual" }, fails("upgrade_mode", "Manual", "Automatic")],
  ["fails what is not written", { upgrade_mode: undefined }, fails("upgrade_mode", undefined, "Automatic")],
  ["cannot tell a variable", { upgrade_mode: computed }, unknown("upgrade_mode")],
]);
