import { type Block, pass, type Rule, unresolved } from "../../model";

const wanted = "0.0.0.0/0 to VirtualAppliance";

export const routeToFirewall: Rule = {
  id: "network/route-to-firewall",
  title: "a route table sends what leaves the network through a firewall",
  severity: "high",
  resourceTypes: ["azurerm_route_table"],
  controls: ["NOR-NET-05", "NOR-NET-11"],
  checkov: [],
  rationale: "traffic that goes around the firewall leaves unseen",
  remediation: "route 0.0.0.0/0 to a VirtualAppliance, and nothing to Internet or VirtualNetworkGateway",
  references: ["https://learn.microsoft.com/azure/firewall/forced-tunneling"],
  evaluate: (table, graph) => {
    const written = table.blocks("route");
    if (written === unresolved) return { state: "unknown", attribute: "route", why: "a dynamic block makes them" };
    const routes: readonly Block[] = [...written, ...graph.referring(table, "azurerm_route", "route_table_name")];
    const hops = routes.map((route) => `${String(route.get("address_prefix"))} to ${String(route.get("next_hop_type"))}`);
    const past = hops.find((hop) => /to (?:Internet|VirtualNetworkGateway)$/.test(hop));
    return past === undefined && hops.includes(wanted) ? pass : { state: "fail", attribute: "route", actual: hops, expected: `${wanted}, and none around it` };
  },
};
