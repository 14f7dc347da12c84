import { fabricDurable } from "../../../../policy/rules/runtime/fabric-durable";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFabric } from "../../support/good-fabric";

describeRule(fabricDurable, goodFabric, "azurerm_service_fabric_cluster.x", [
  ["fails node_type.durability_level Bronze", { "node_type.durability_level": "Bronze" }, fails("node_type.durability_level", "Bronze", "Silver or Gold")],
  ["fails azurerm's default", { "node_type.durability_level": undefined }, fails("node_type.durability_level", "Bronze", "Silver or Gold")],
  ["cannot tell a variable", { "node_type.durability_level": computed }, unknown("node_type.durability_level")],
]);
