import { all, type Rule } from "../../model";
import { everywhere } from "../network/blocks";

const places: Readonly<Record<string, readonly string[]>> = {
  azurerm_linux_virtual_machine: ["patch_assessment_mode"],
  azurerm_windows_virtual_machine: ["patch_assessment_mode"],
  azurerm_orchestrated_virtual_machine_scale_set: [
    "os_profile.linux_configuration.patch_assessment_mode",
    "os_profile.windows_configuration.patch_assessment_mode",
  ],
};

export const patchesAssessed: Rule = {
  id: "compute/patches-assessed",
  title: "missing patches of a machine are looked for every day",
  severity: "low",
  resourceTypes: Object.keys(places),
  controls: ["NOR-AVA-04"],
  checkov: [],
  rationale: "nobody knows of a patch that is missing where nothing looks for it",
  remediation: "set patch_assessment_mode to AutomaticByPlatform",
  references: ["https://learn.microsoft.com/azure/update-manager/assessment-options"],
  evaluate: (machine) => all(...(places[machine.type] ?? []).map((path) => everywhere(machine, path, "AutomaticByPlatform"))),
};
