import { vmAgent } from "../../../../policy/rules/compute/vm-agent";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(vmAgent, goodMachines, "azurerm_linux_virtual_machine.x", [
  ["fails provision_vm_agent false", { provision_vm_agent: false }, fails("provision_vm_agent", false, "true")],
  ["cannot tell a variable", { provision_vm_agent: computed }, unknown("provision_vm_agent")],
]);

describeRule(vmAgent, goodMachines, "azurerm_windows_virtual_machine.x", [
  ["fails provision_vm_agent false", { provision_vm_agent: false }, fails("provision_vm_agent", false, "true")],
  ["cannot tell a variable", { provision_vm_agent: computed }, unknown("provision_vm_agent")],
]);

describeRule(vmAgent, goodMachines, "azurerm_linux_virtual_machine_scale_set.x", [
  ["fails provision_vm_agent false", { provision_vm_agent: false }, fails("provision_vm_agent", false, "true")],
  ["cannot tell a variable", { provision_vm_agent: computed }, unknown("provision_vm_agent")],
]);

describeRule(vmAgent, goodMachines, "azurerm_windows_virtual_machine_scale_set.x", [
  ["fails provision_vm_agent false", { provision_vm_agent: false }, fails("provision_vm_agent", false, "true")],
  ["cannot tell a variable", { provision_vm_agent: computed }, unknown("provision_vm_agent")],
]);

describeRule(vmAgent, goodMachines, "azurerm_orchestrated_virtual_machine_scale_set.x", [
  [
    "fails os_profile.linux_configuration.provision_vm_agent false",
    { "os_profile.linux_configuration.provision_vm_agent": false },
    fails("os_profile.linux_configuration.provision_vm_agent", false, "true"),
  ],
  ["cannot tell a variable", { "os_profile.linux_configuration.provision_vm_agent": computed }, unknown("os_profile.linux_configuration.provision_vm_agent")],
  [
    "fails a machine with Windows",
    { "os_profile.linux_configuration": undefined, "os_profile.windows_configuration": { provision_vm_agent: false } },
    fails("os_profile.windows_configuration.provision_vm_agent", false, "true"),
  ],
]);
