import { fabricReliable } from "../../../../policy/rules/runtime/fabric-reliable";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFabric } from "../../support/good-fabric";

describeRule(fabricReliable, goodFabric, "azurerm_service_fabric_cluster.x", [
  ["fails reliability_level Bronze", { reliability_level: "Bronze" }, fails("reliability_level", "Bronze", "Silver or Gold or Platinum")],
  ["fails what is not written", { reliability_level: undefined }, fails("reliability_level", undefined, "Silver or Gold or Platinum")],
  ["cannot tell a variable", { reliability_level: computed }, unknown("reliability_level")],
]);
