import { mustBe, type Rule } from "../../model";

export const instancesRepaired: Rule = {
  id: "compute/instances-repaired",
  title: "a scale set replaces machines that are not well",
  severity: "low",
  resourceTypes: ["azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set"],
  controls: ["NOR-AVA-03"],
  checkov: [],
  rationale: "a machine that no longer answers stays until somebody sees it",
  remediation: "write automatic_instance_repair with enabled true and a health probe or extension",
  references: ["https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-automatic-instance-repairs"],
  evaluate: (resource) => mustBe(resource, "automatic_instance_repair.enabled", true),
};
