import { pass } from "../../../../policy/model";
import { noRoutePropagation } from "../../../../policy/rules/network/no-route-propagation";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEntry } from "../../support/good-entry";
import { goodHub } from "../../support/good-hub";

describeRule(noRoutePropagation, goodHub, "azurerm_route_table.t", [
  ["fails bgp_route_propagation_enabled true", { bgp_route_propagation_enabled: true }, fails("bgp_route_propagation_enabled", true, "false")],
  ["fails azurerm's default", { bgp_route_propagation_enabled: undefined }, fails("bgp_route_propagation_enabled", true, "false")],
  ["cannot tell a variable", { bgp_route_propagation_enabled: computed }, unknown("bgp_route_propagation_enabled")],
]);

describeRule(noRoutePropagation, goodEntry, "azurerm_network_manager_routing_rule_collection.x", [
  ["fails bgp_route_propagation_enabled true", { bgp_route_propagation_enabled: true }, fails("bgp_route_propagation_enabled", true, "false")],
  ["takes azurerm's default", { bgp_route_propagation_enabled: undefined }, pass],
  ["cannot tell a variable", { bgp_route_propagation_enabled: computed }, unknown("bgp_route_propagation_enabled")],
]);
