import { capacityGroups } from "../../../policy/analysis/capacity";
import { unresolved } from "../../../policy/model";
import { type Changes, change } from "../support/change";
import { graphOf, type Json } from "../support/graph";

const group = "azurerm_capacity_reservation_group.g";
const inZone = (zone: string, capacity: number) => ({ capacity_reservation_group_id: `\${${group}.id}`, zone, sku: { name: "D4", capacity } });
const json: Json = {
  resource: {
    azurerm_capacity_reservation_group: { g: { name: "crg", zones: ["1", "2"], tags: { capacity_demand: "D4=3;D8=1" } } },
    azurerm_capacity_reservation: { one: inZone("1", 3), two: inZone("2", 4) },
    azurerm_kubernetes_cluster_node_pool: { p: { vm_size: "D4", zones: ["1", "2"], max_count: 9, capacity_reservation_group_id: `\${${group}.id}` } },
  },
};

const read = (changes: Changes = {}) =>
  capacityGroups(graphOf(change(json, changes, group))).map(({ declared, zones, sizes }) => ({
    declared,
    zones,
    sizes: sizes.map(({ pools, byZone, ...size }) => ({
      ...size,
      byZone: byZone === unresolved ? byZone : Object.fromEntries(byZone),
      pools: pools.map(({ pool, ...p }) => ({ pool: pool.address, ...p })),
    })),
  }));

const pools = [{ pool: "azurerm_kubernetes_cluster_node_pool.p", size: "D4", zones: ["1", "2"], most: 9 }];
const d8 = { size: "D8", demand: 1, byZone: {}, left: 0, pools: [] };

describe("a reservation group", () => {
  it("tells demand, reserved nodes, what is left without the largest zone, and who draws on it", () =>
    expect(read()).toEqual([{ declared: true, zones: ["1", "2"], sizes: [{ size: "D4", demand: 3, byZone: { 1: 3, 2: 4 }, left: 3, pools }, d8] }]));

  it("loses no zone where it has none", () =>
    expect(read({ zones: undefined })).toEqual([
      { declared: true, zones: [], sizes: [{ size: "D4", demand: 3, byZone: { 1: 3, 2: 4 }, left: 7, pools }, d8] },
    ]));

  it("shows what is reserved also when no demand can be read", () =>
    expect(read({ "tags.capacity_demand": "D4=many" })).toEqual([
      { declared: false, zones: ["1", "2"], sizes: [{ size: "D4", demand: undefined, byZone: { 1: 3, 2: 4 }, left: 3, pools }] },
    ]));

  it("does not count what cannot be told", () =>
    expect(read({ "azurerm_capacity_reservation.one.sku.capacity": "${var.x}", "tags.capacity_demand": "${var.x}" })).toEqual([
      { declared: unresolved, zones: ["1", "2"], sizes: [{ size: "D4", demand: undefined, byZone: unresolved, left: unresolved, pools }] },
    ]));
});
