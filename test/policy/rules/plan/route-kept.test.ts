import { routeKept } from "../../../../policy/rules/plan/route-kept";
import { describeChanges } from "../../support/good-plan";

const route = "azurerm_route.r";
const table = "azurerm_route_table.t";
const firewall = { name: "all", address_prefix: "0.0.0.0/0", next_hop_type: "VirtualAppliance", next_hop_in_ip_address: "10.0.0.4" };
const out = { ...firewall, next_hop_type: "Internet" };

describeChanges(routeKept, [
  [
    "finds a route to the firewall that goes",
    [{ address: route, before: firewall }],
    { [route]: "fail" },
    "the plan takes away VirtualAppliance for 0.0.0.0/0",
  ],
  ["finds a route that leads out instead", [{ address: route, before: firewall, after: out }], { [route]: "fail" }],
  [
    "finds a new route to the internet",
    [{ address: route, after: { ...out, address_prefix: "203.0.113.0/24" } }],
    { [route]: "fail" },
    "the plan leads out Internet for 203.0.113.0/24",
  ],
  ["finds it in a table", [{ address: table, before: { name: "t", route: [firewall] }, after: { name: "t", route: [] } }], { [table]: "fail" }],
  ["finds a table that goes with it", [{ address: table, before: { name: "t", route: [firewall] } }], { [table]: "fail" }],
  [
    "lets the firewall's address change, and routes be added",
    [
      {
        address: table,
        before: { route: [firewall] },
        after: {
          route: [
            { ...firewall, next_hop_in_ip_address: "10.0.0.5" },
            { ...firewall, address_prefix: "10.9.0.0/16" },
          ],
        },
      },
    ],
    { [table]: "pass" },
  ],
  ["lets a route to the internet go", [{ address: route, before: out }], { [route]: "pass" }],
  [
    "cannot tell routes that only the apply tells",
    [{ address: table, before: { route: [firewall] }, after: {}, unknown: { route: true } }],
    { [table]: "unknown" },
  ],
  [
    "cannot tell a hop that only the apply tells",
    [{ address: route, before: firewall, after: { ...firewall, next_hop_type: undefined }, unknown: { next_hop_type: true } }],
    { [route]: "unknown" },
  ],
]);
