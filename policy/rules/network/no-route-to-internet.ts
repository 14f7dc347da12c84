import { isAnywhere } from "../../anywhere";
import { all, type Block, pass, type Rule, unresolved, type Value } from "../../model";
import { mustNotBe } from "./blocks";

export const noRouteToInternet: Rule = {
  id: "network/no-route-to-internet",
  title: "no route leads everything to the internet",
  severity: "high",
  resourceTypes: ["azurerm_route", "azurerm_route_table"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "traffic that goes around the firewall leaves unseen",
  remediation: "send 0.0.0.0/0 to a VirtualAppliance",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview"],
  evaluate: (resource) => {
    const routes: readonly Block[] | typeof unresolved = resource.type === "azurerm_route" ? [resource] : resource.blocks("route");
    if (routes === unresolved) return { state: "unknown", attribute: "route", why: "a dynamic block makes them" };
    return routes.length === 0
      ? pass
      : all(...routes.map((route) => (wide(route.get("address_prefix")) ? mustNotBe(route, "next_hop_type", "Internet") : pass)));
  },
};

function wide(prefix: Value | typeof unresolved): boolean {
  return prefix === unresolved || isAnywhere(prefix);
}
