import { type Block, notApplicable, pass, type Resource, type Rule, unresolved } from "../../model";
import { holdsNothingToKeep } from "../../plan/gone";
import { afterOf, beforeOf, plannedChange } from "../../plan/sides";
import { because, cannotTell, fails } from "../../plan/words";

export const routeKept: Rule = {
  id: "plan/route-kept",
  title: "traffic that goes through the firewall goes on doing so",
  severity: "high",
  resourceTypes: ["azurerm_route", "azurerm_route_table"],
  subject: "change",
  controls: ["NOR-NET-11", "NOR-NET-05"],
  checkov: [],
  rationale: "what leaves by another way is neither filtered nor logged",
  remediation: "leave the routes to the virtual appliance, and add none to the internet",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview"],
  evaluate: (resource, graph) => {
    const change = plannedChange(resource);
    if (change === undefined) return notApplicable;
    if (change.action === "delete" && holdsNothingToKeep(resource, graph)) return pass;
    const was = routesOf(beforeOf(resource));
    const will = routesOf(afterOf(resource));
    if (will === unresolved || was === unresolved) return cannotTell("route");
    const lost = was.filter((route) => route.startsWith("VirtualAppliance ") && !will.includes(route));
    if (lost.length > 0) return fails(`the plan takes away ${lost.join(", ")}${because(change)}`, will, lost.join(", "), "next_hop_type");
    const out = will.filter((route) => route.startsWith("Internet ") && !was.includes(route));
    return out.length === 0 ? pass : fails(`the plan leads out ${out.join(", ")}`, out, "no route to the internet", "next_hop_type");
  },
};

function routesOf(side: Resource | undefined): string[] | typeof unresolved {
  if (side === undefined) return [];
  const blocks = side.type === "azurerm_route" ? [side] : side.blocks("route");
  if (blocks === unresolved) return unresolved;
  const routes = blocks.map((route: Pick<Block, "get">) => [route.get("next_hop_type"), route.get("address_prefix")]);
  return routes.flat().includes(unresolved) ? unresolved : routes.map(([hop, prefix]) => `${String(hop)} for ${String(prefix)}`);
}
