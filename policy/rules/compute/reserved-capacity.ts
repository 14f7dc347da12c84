import { capacityOf, demandTag, type ReservedSize } from "../../analysis/capacity";
import { pass, type Rule, unresolved, type Value, type Verdict } from "../../model";

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
    const { declared, zones, sizes } = capacityOf(group, graph);
    if (declared === unresolved) return { state: "unknown", attribute: demandTag, why: "its value is known only after the plan" };
    if (!declared) return { state: "fail", attribute: demandTag, actual: group.get(demandTag) as Value, expected: "size=nodes;size=nodes" };
    if (zones === unresolved) return { state: "unknown", attribute: "zones", why: "the group's zones are known only after the plan" };
    const when = zones.length > 1 ? " after the loss of a zone" : "";
    return sizes.map((size) => covers(size, when)).find((v) => v.state !== "pass") ?? pass;
  },
};

function covers({ size, demand, left }: ReservedSize, when: string): Verdict {
  if (demand === undefined) return pass;
  const attribute = "sku.capacity";
  if (left === unresolved) return { state: "unknown", attribute, why: `the reserved nodes of ${size} are known only after the plan` };
  return left >= demand ? pass : { state: "fail", attribute, actual: `${left} nodes of ${size}${when}`, expected: `${demand} or more` };
}
