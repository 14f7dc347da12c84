import { poolZones } from "../../../../policy/rules/integration/pool-zones";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(poolZones, goodIntegration, "azurerm_batch_pool.main", [
  ["fails one zone", { "node_placement.policy": "Regional" }, fails("node_placement.policy", "Regional", "Zonal")],
  ["cannot tell a variable", { "node_placement.policy": computed }, unknown("node_placement.policy")],
  ["fails a pool that says nothing", { node_placement: undefined }, fails("node_placement.policy", undefined, "Zonal")],
]);
