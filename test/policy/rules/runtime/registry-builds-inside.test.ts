import { pass } from "../../../../policy/model";
import { registryBuildsInside } from "../../../../policy/rules/runtime/registry-builds-inside";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodParts } from "../../support/good-parts";

describeRule(registryBuildsInside, goodParts, "azurerm_container_registry_agent_pool.x", [
  ["fails without virtual_network_subnet_id", { virtual_network_subnet_id: undefined }, fails("virtual_network_subnet_id", undefined, "a value")],
  ["takes an id", { virtual_network_subnet_id: "/subscriptions/s/x" }, pass],
  ["cannot tell a variable", { virtual_network_subnet_id: computed }, unknown("virtual_network_subnet_id")],
]);
