import { all, type Rule } from "../../model";
import { everywhere } from "../network/blocks";

const places: Readonly<Record<string, readonly string[]>> = {
  azurerm_linux_virtual_machine: ["patch_mode"],
  azurerm_windows_virtual_machine: ["patch_mode"],
  azurerm_orchestrated_virtual_machine_scale_set: ["os_profile.linux_configuration.patch_mode", "os_profile.windows_configuration.patch_mode"],
};

export const patchedByPlatform: Rule = {
  id: "compute/patched-by-platform",
  title: "a machine is patched by the platform",
  severity: "medium",
  resourceTypes: Object.keys(places),
  controls: ["NOR-AVA-04"],
  checkov: [],
  rationale: "patches that wait for the image or for somebody come late, and nobody sees which machines lack them",
  remediation: "set patch_mode to AutomaticByPlatform",
  references: ["https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching"],
  evaluate: (machine) => all(...(places[machine.type] ?? []).map((path) => everywhere(machine, path, "AutomaticByPlatform"))),
};
