import { mustBe, notApplicable, pass, type Rule, unresolved } from "../../model";
import { isProduction } from "../governance/production";
import { hasZones } from "../governance/region";
import { machinesBySystem } from "./machines";

const single = ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine"];

export const zonal: Rule = {
  id: "compute/zonal",
  title: "a machine of production stands in a zone, and a scale set in several",
  severity: "medium",
  resourceTypes: [...machinesBySystem, "azurerm_orchestrated_virtual_machine_scale_set", "azurerm_virtual_machine_scale_set"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "machines without a zone may all lie in the building that burns",
  remediation: "set zone to one of 1, 2 and 3, and zones of a scale set to two or more",
  references: ["https://learn.microsoft.com/azure/virtual-machines/availability"],
  evaluate: (machine) => {
    if (!isProduction(machine) || !hasZones(machine)) return notApplicable;
    const attribute = single.includes(machine.type) ? "zone" : "zones";
    const placed = machine.get(attribute);
    if (placed === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    if (attribute === "zone") return mustBe(machine, attribute, "1", "2", "3");
    return Array.isArray(placed) && placed.length > 1 ? pass : { state: "fail", attribute, actual: placed, expected: "two zones or more" };
  },
};
