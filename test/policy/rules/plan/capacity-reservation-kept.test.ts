import { capacityReservationKept } from "../../../../policy/rules/plan/capacity-reservation-kept";
import { describeChanges, idOf, updating } from "../../support/good-plan";

const reservation = "azurerm_capacity_reservation.r";
const group = idOf("Microsoft.Compute/capacityReservationGroups/g");
const body = { name: "r", capacity_reservation_group_id: group, zone: "1", sku: [{ name: "Standard_D4s_v5", capacity: 6 }] };
const to = updating(reservation, body);

describeChanges(capacityReservationKept, [
  ["finds less", [to({ sku: [{ name: "Standard_D4s_v5", capacity: 5 }] })], { [reservation]: "fail" }, "sku.capacity goes from 6 to 5"],
  ["finds a reservation that goes", [{ address: reservation, before: body }], { [reservation]: "fail" }],
  [
    "lets it go with its group, and finds that",
    [
      { address: reservation, before: body },
      { address: "azurerm_capacity_reservation_group.g", before: { id: group } },
    ],
    { [reservation]: "pass", "azurerm_capacity_reservation_group.g": "fail" },
  ],
  ["lets there be more", [to({ sku: [{ name: "Standard_D4s_v5", capacity: 9 }] })], { [reservation]: "pass" }],
  [
    "finds a reservation that is given back to be made again",
    [to({ zone: "2" }, { actions: ["delete", "create"] })],
    { [reservation]: "fail" },
    "the plan replaces it",
  ],
  [
    "cannot tell a number that only the apply tells",
    [to({ sku: [{ name: "Standard_D4s_v5" }] }, { unknown: { sku: [{ capacity: true }] } })],
    { [reservation]: "unknown" },
  ],
  ["is not about a new one", [{ address: reservation, after: body }], { [reservation]: "notApplicable" }],
]);
