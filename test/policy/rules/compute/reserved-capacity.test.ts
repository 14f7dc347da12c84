import { pass } from "../../../../policy/model";
import { reservedCapacity } from "../../../../policy/rules/compute/reserved-capacity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import type { Json } from "../../support/graph";

const group = "azurerm_capacity_reservation_group.g";
const size = "Standard_D4s_v6";
const inZone = (zone: string) => ({ capacity_reservation_group_id: "${azurerm_capacity_reservation_group.g.id}", zone, sku: { name: size, capacity: 3 } });
const good: Json = {
  resource: {
    azurerm_capacity_reservation_group: { g: { name: "crg", location: "norwayeast", zones: ["1", "2", "3"], tags: { capacity_demand: `${size}=6` } } },
    azurerm_capacity_reservation: { one: inZone("1"), two: inZone("2"), three: inZone("3") },
  },
};
const left = (nodes: number) => fails("sku.capacity", `${nodes} nodes of ${size} after the loss of a zone`, "6 or more");

describeRule(reservedCapacity, good, group, [
  ["reads a size written as a list", { "azurerm_capacity_reservation.one.sku": [{ name: size, capacity: 3 }] }, pass],
  ["fails when the largest zone's loss leaves too little", { "azurerm_capacity_reservation.one.sku.capacity": 2 }, left(5)],
  ["counts the largest zone as lost", { "azurerm_capacity_reservation.one.sku.capacity": 30 }, pass],
  ["fails a reservation that is not there", { "azurerm_capacity_reservation.two": undefined }, left(3)],
  ["fails a reservation of another size", { "azurerm_capacity_reservation.two.sku.name": "Standard_D2s_v6" }, left(3)],
  ["fails a reservation that only may be made", { "azurerm_capacity_reservation.two.count": computed }, left(3)],
  ["fails more demand", { "tags.capacity_demand": `${size}=7` }, fails("sku.capacity", `6 nodes of ${size} after the loss of a zone`, "7 or more")],
  [
    "fails a second size of which there is none",
    { "tags.capacity_demand": `${size}=6;Other=1` },
    fails("sku.capacity", "0 nodes of Other after the loss of a zone", "1 or more"),
  ],
  ["fails a group that declares nothing", { tags: undefined }, fails("tags.capacity_demand", undefined, "size=nodes;size=nodes")],
  [
    "fails a declaration that is half unreadable",
    { "tags.capacity_demand": `${size}=6;Other=many` },
    fails("tags.capacity_demand", `${size}=6;Other=many`, "size=nodes;size=nodes"),
  ],
  ["counts every node of a group without zones", { zones: undefined, "tags.capacity_demand": `${size}=9` }, pass],
  ["cannot tell computed zones", { zones: computed }, unknown("zones")],
  ["cannot tell a computed demand", { "tags.capacity_demand": computed }, unknown("tags.capacity_demand")],
  ["cannot tell a computed capacity", { "azurerm_capacity_reservation.one.sku.capacity": computed }, unknown("sku.capacity")],
]);
