import { pass } from "../../../../policy/model";
import { noRouteToInternet } from "../../../../policy/rules/network/no-route-to-internet";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHub } from "../../support/good-hub";

describeRule(noRouteToInternet, goodHub, "azurerm_route_table.t", [
  ["fails the way to the internet", { "route.0.next_hop_type": "Internet" }, fails("next_hop_type", "Internet", "not Internet")],
  ["lets one service be reached", { "route.0.address_prefix": "AzureMonitor", "route.0.next_hop_type": "Internet" }, pass],
  ["cannot tell a prefix that goes there", { "route.0.address_prefix": computed, "route.0.next_hop_type": computed }, unknown("next_hop_type")],
  ["cannot tell dynamic blocks", { route: undefined, dynamic: { route: {} } }, unknown("route")],
]);
