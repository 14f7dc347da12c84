import { instancesRepaired } from "../../../../policy/rules/compute/instances-repaired";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(instancesRepaired, goodMachines, "azurerm_linux_virtual_machine_scale_set.x", [
  ["fails automatic_instance_repair.enabled false", { "automatic_instance_repair.enabled": false }, fails("automatic_instance_repair.enabled", false, "true")],
  ["fails what is not written", { "automatic_instance_repair.enabled": undefined }, fails("automatic_instance_repair.enabled", undefined, "true")],
  ["cannot tell a variable", { "automatic_instance_repair.enabled": computed }, unknown("automatic_instance_repair.enabled")],
]);

describeRule(instancesRepaired, goodMachines, "azurerm_windows_virtual_machine_scale_set.x", [
  ["fails automatic_instance_repair.enabled false", { "automatic_instance_repair.enabled": false }, fails("automatic_instance_repair.enabled", false, "true")],
  ["fails what is not written", { "automatic_instance_repair.enabled": undefined }, fails("automatic_instance_repair.enabled", undefined, "true")],
  ["cannot tell a variable", { "automatic_instance_repair.enabled": computed }, unknown("automatic_instance_repair.enabled")],
]);

describeRule(instancesRepaired, goodMachines, "azurerm_orchestrated_virtual_machine_scale_set.x", [
  ["fails automatic_instance_repair.enabled false", { "automatic_instance_repair.enabled": false }, fails("automatic_instance_repair.enabled", false, "true")],
  ["fails what is not written", { "automatic_instance_repair.enabled": undefined }, fails("automatic_instance_repair.enabled", undefined, "true")],
  ["cannot tell a variable", { "automatic_instance_repair.enabled": computed }, unknown("automatic_instance_repair.enabled")],
]);
