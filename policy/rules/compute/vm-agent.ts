import { all, type Rule } from "../../model";
import { everywhere } from "../network/blocks";

const places: Readonly<Record<string, readonly string[]>> = {
  azurerm_linux_virtual_machine: ["provision_vm_agent"],
  azurerm_windows_virtual_machine: ["provision_vm_agent"],
  azurerm_linux_virtual_machine_scale_set: ["provision_vm_agent"],
  azurerm_windows_virtual_machine_scale_set: ["provision_vm_agent"],
  azurerm_orchestrated_virtual_machine_scale_set: ["os_profile.linux_configuration.provision_vm_agent", "os_profile.windows_configuration.provision_vm_agent"],
  azurerm_virtual_machine: ["os_profile_windows_config.provision_vm_agent"],
  azurerm_virtual_machine_scale_set: ["os_profile_windows_config.provision_vm_agent"],
};

export const vmAgent: Rule = {
  id: "compute/vm-agent",
  title: "a machine runs the agent through which it is patched and guarded",
  severity: "low",
  resourceTypes: Object.keys(places),
  controls: ["NOR-AVA-04"],
  checkov: ["CKV_AZURE_179"],
  rationale: "without the agent neither patches nor the sensors of Defender get in",
  remediation: "set provision_vm_agent to true, or leave it out",
  references: ["https://learn.microsoft.com/azure/virtual-machines/extensions/agent-linux"],
  evaluate: (machine) => all(...(places[machine.type] ?? []).map((path) => everywhere(machine, path, true))),
};
