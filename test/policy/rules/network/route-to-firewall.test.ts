import { pass } from "../../../../policy/model";
import { routeToFirewall } from "../../../../policy/rules/network/route-to-firewall";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHub, routeTable } from "../../support/good-hub";

describeRule(routeToFirewall, goodHub, routeTable, [
  [
    "finds a route in a resource of its own",
    {
      route: undefined,
      "azurerm_route.r": { route_table_name: "${azurerm_route_table.t.name}", address_prefix: "0.0.0.0/0", next_hop_type: "VirtualAppliance" },
    },
    pass,
  ],
  [
    "fails the way to the internet",
    { "route.0.next_hop_type": "Internet" },
    fails("route", ["0.0.0.0/0 to Internet"], "0.0.0.0/0 to VirtualAppliance, and none around it"),
  ],
  [
    "fails a way around the firewall beside the one through it",
    { "route.1": { address_prefix: "1.2.3.0/24", next_hop_type: "Internet" } },
    fails("route", ["0.0.0.0/0 to VirtualAppliance", "1.2.3.0/24 to Internet"], "0.0.0.0/0 to VirtualAppliance, and none around it"),
  ],
  ["fails a table without routes", { route: [] }, fails("route", [], "0.0.0.0/0 to VirtualAppliance, and none around it")],
  ["cannot tell routes that a dynamic block makes", { dynamic: { route: {} } }, unknown("route")],
]);
