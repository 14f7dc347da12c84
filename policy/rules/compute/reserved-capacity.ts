import { type Graph, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";

const demandTag = "tags.capacity_demand";

export const reservedCapacity: Rule = {
  id: "compute/reserved-capacity",
  title: "reserved capacity covers the declared demand, also after the loss of a zone",
  severity: "high",
  resourceTypes: ["azurerm_capacity_reservation_group"],
  controls: ["NOR-AVA-06"],
  checkov: [],
  rationale: "in a crisis everybody asks for machines at once, and Azure has limited what could be had before",
  remediation: "declare the demand in the tag capacity_demand (size=nodes;size=nodes) and reserve as many nodes that it still stands without the largest zone",
  references: ["https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview"],
  evaluate: (group, graph) => {
    const written = group.get(demandTag);
    if (written === unresolved) return { state: "unknown", attribute: demandTag, why: "its value is known only after the plan" };
    const demand = [...String(written ?? "").matchAll(/(?:^|;)([^=;]+)=(\d+)(?=;|$)/g)].map(([, size = "", nodes]) => ({ size, nodes: Number(nodes) }));
    if (demand.length === 0 || demand.length !== String(written).split(";").length)
      return { state: "fail", attribute: demandTag, actual: written, expected: "size=nodes;size=nodes" };
    const zones = group.get("zones");
    if (zones === unresolved) return { state: "unknown", attribute: "zones", why: "the group's zones are known only after the plan" };
    const zonal = Array.isArray(zones) && zones.length > 1;
    return demand.map(({ size, nodes }) => covers(group, graph, size, nodes, zonal)).find((v) => v.state !== "pass") ?? pass;
  },
};

function covers(group: Resource, graph: Graph, size: string, nodes: number, zonal: boolean): Verdict {
  const attribute = "sku.capacity";
  const reservations = graph.referring(group, "azurerm_capacity_reservation", "capacity_reservation_group_id").filter((r) => r.get("sku.name") === size);
  const inZone = new Map<unknown, number>();
  for (const reservation of reservations) {
    const capacity = reservation.get(attribute);
    if (capacity === unresolved) return { state: "unknown", attribute, why: `the reserved nodes of ${size} are known only after the plan` };
    const zone = reservation.get("zone");
    inZone.set(zone, (inZone.get(zone) ?? 0) + Number(capacity));
  }
  const reserved = [...inZone.values()];
  const left = reserved.reduce((sum, n) => sum + n, 0) - (zonal ? Math.max(0, ...reserved) : 0);
  const when = zonal ? " after the loss of a zone" : "";
  return left >= nodes ? pass : { state: "fail", attribute, actual: `${left} nodes of ${size}${when}`, expected: `${nodes} or more` };
}
