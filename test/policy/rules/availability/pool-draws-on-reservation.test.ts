import { pass } from "../../../../policy/model";
import { poolDrawsOnReservation } from "../../../../policy/rules/availability/pool-draws-on-reservation";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import type { Json } from "../../support/graph";

const group = "azurerm_capacity_reservation_group.g";
const pool = "azurerm_kubernetes_cluster_node_pool.p";
const size = "Standard_D4s_v6";
const inZone = (zone: string) => ({ capacity_reservation_group_id: `\${${group}.id}`, zone, sku: { name: size, capacity: 3 } });
const good: Json = {
  resource: {
    azurerm_capacity_reservation_group: { g: { name: "crg", location: "norwayeast", zones: ["1", "2"] } },
    azurerm_capacity_reservation: { one: inZone("1"), two: inZone("2") },
    azurerm_kubernetes_cluster_node_pool: { p: { vm_size: size, zones: ["1", "2"], capacity_reservation_group_id: `\${${group}.id}` } },
  },
};
const missing = (what: string, by = pool) => fails("azurerm_capacity_reservation", `no ${what}, which stack/${by} needs`, "one");

describeRule(poolDrawsOnReservation, good, group, [
  ["takes a group that no pool draws on yet", { [pool]: undefined }, pass],
  ["fails a pool of another size", { [`${pool}.vm_size`]: "Standard_D8s_v6" }, missing("Standard_D8s_v6 in zone 1, 2")],
  ["fails a pool in a zone where nothing is reserved", { [`${pool}.zones`]: ["1", "3"] }, missing(`${size} in zone 3`)],
  ["fails a pool in no zone on reservations in zones", { [`${pool}.zones`]: undefined }, missing(size)],
  [
    "looks at the cluster's own pool, too",
    { "azurerm_kubernetes_cluster.c": { default_node_pool: { vm_size: "Other", zones: ["1"], capacity_reservation_group_id: `\${${group}.id}` } } },
    missing("Other in zone 1", "azurerm_kubernetes_cluster.c"),
  ],
  ["cannot tell a size from a variable", { [`${pool}.vm_size`]: computed }, unknown("vm_size")],
  ["cannot tell the zone of a reservation from a variable", { "azurerm_capacity_reservation.one.zone": computed }, unknown("zone")],
]);
