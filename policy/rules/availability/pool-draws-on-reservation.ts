import { poolsOf } from "../../analysis/capacity";
import { pass, type Rule, unresolved, type Verdict } from "../../model";

export const poolDrawsOnReservation: Rule = {
  id: "availability/pool-draws-on-reservation",
  title: "a pool that is bound to a reservation has a size and zones that are reserved there",
  severity: "high",
  resourceTypes: ["azurerm_capacity_reservation_group"],
  controls: ["NOR-AVA-06"],
  checkov: [],
  rationale: "a pool of another size, or in another zone, gets nothing of what is paid for and competes with everybody in a crisis",
  remediation: "reserve the pool's vm_size in each of its zones with azurerm_capacity_reservation, or give the pool a size that is reserved",
  references: ["https://learn.microsoft.com/azure/aks/use-capacity-reservation-groups"],
  evaluate: (group, graph) => {
    const reservations = graph.referring(group, "azurerm_capacity_reservation", "capacity_reservation_group_id");
    const verdicts = poolsOf(group, graph).map(({ pool, size, zones }): Verdict => {
      if (size === unresolved || zones === unresolved)
        return { state: "unknown", attribute: "vm_size", why: "what a pool asks for is known only after the plan" };
      const ofSize = reservations.filter((r) => r.get("sku.name") === size).map((r) => r.get("zone"));
      if (ofSize.includes(unresolved))
        return { state: "unknown", attribute: "zone", why: `in which zones ${String(size)} is reserved is known only after the plan` };
      const missing = (zones.length === 0 ? [undefined] : zones).filter((zone) => !ofSize.some((reserved) => String(reserved) === String(zone)));
      if (missing.length === 0) return pass;
      const where = missing.every((zone) => zone === undefined) ? "" : ` in zone ${missing.map(String).join(", ")}`;
      return {
        state: "fail",
        attribute: "azurerm_capacity_reservation",
        actual: `no ${String(size)}${where}, which ${pool.stack}/${pool.address} needs`,
        expected: "one",
      };
    });
    return verdicts.find((v) => v.state === "fail") ?? verdicts.find((v) => v.state === "unknown") ?? pass;
  },
};
