import { all, mustBe, pass, type Rule } from "../../model";
import { everywhere } from "../network/blocks";

const places: Readonly<Record<string, readonly string[]>> = {
  azurerm_windows_virtual_machine: ["automatic_updates_enabled"],
  azurerm_windows_virtual_machine_scale_set: ["enable_automatic_updates"],
  azurerm_orchestrated_virtual_machine_scale_set: ["os_profile.windows_configuration.enable_automatic_updates"],
  azurerm_virtual_machine: ["os_profile_windows_config.enable_automatic_upgrades"],
  azurerm_virtual_machine_scale_set: ["os_profile_windows_config.enable_automatic_upgrades"],
};

export const automaticUpdates: Rule = {
  id: "compute/automatic-updates",
  title: "a machine with Windows installs its updates by itself",
  severity: "medium",
  resourceTypes: Object.keys(places),
  controls: ["NOR-AVA-04"],
  checkov: ["CKV_AZURE_177"],
  rationale: "a hole that everybody knows of stays open until somebody has the time",
  remediation: "set automatic_updates_enabled, or enable_automatic_updates, to true; in a scale set the upgrade of the image does as well",
  references: ["https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching"],
  evaluate: (machine) => {
    const updates = all(...(places[machine.type] ?? []).map((path) => everywhere(machine, path, true)));
    // Azure wants one of the two off where the other is on.
    const replaced = mustBe(machine, "automatic_os_upgrade_policy.enable_automatic_os_upgrade", true);
    return replaced.state === "pass" ? pass : updates;
  },
};
