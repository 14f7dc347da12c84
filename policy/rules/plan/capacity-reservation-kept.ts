import type { Rule } from "../../model";
import { staysItself } from "../../plan/gone";
import { amount, length, notLess } from "../../plan/grades";

export const capacityReservationKept: Rule = {
  id: "plan/capacity-reservation-kept",
  title: "reserved capacity is neither lowered nor given back, not even for a moment",
  severity: "critical",
  resourceTypes: ["azurerm_capacity_reservation", "azurerm_capacity_reservation_group"],
  subject: "change",
  controls: ["NOR-AVA-06", "NOR-RES-02"],
  checkov: [],
  rationale: "in a crisis everybody asks for the same machines, and what was given back is not to be had again",
  remediation: "leave sku.capacity, the zone and the reservation as they are; to give capacity back, record an exception with the demand that was measured",
  references: ["https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview"],
  evaluate: (reservation, graph) => {
    const kept = staysItself(reservation, graph, reservation.type === "azurerm_capacity_reservation" ? "capacity_reservation_group_id" : "id");
    const asMuch = notLess(reservation, [
      { path: /^sku\.capacity$/, rank: amount },
      { path: /^zones$/, rank: length },
    ]);
    return kept.state === "pass" && asMuch.state !== "notApplicable" ? asMuch : kept;
  },
};
