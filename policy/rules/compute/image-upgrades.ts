import { mustBe, type Rule } from "../../model";

const attributes: Readonly<Record<string, string>> = {
  azurerm_linux_virtual_machine_scale_set: "automatic_os_upgrade_policy.enable_automatic_os_upgrade",
  azurerm_windows_virtual_machine_scale_set: "automatic_os_upgrade_policy.enable_automatic_os_upgrade",
  azurerm_virtual_machine_scale_set: "automatic_os_upgrade",
};

export const imageUpgrades: Rule = {
  id: "compute/image-upgrades",
  title: "a scale set follows its image to new versions by itself",
  severity: "medium",
  resourceTypes: Object.keys(attributes),
  controls: ["NOR-AVA-04"],
  checkov: ["CKV_AZURE_95"],
  rationale: "machines of an old image start with the holes of that day, each time anew",
  remediation: "set enable_automatic_os_upgrade to true in automatic_os_upgrade_policy",
  references: ["https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-automatic-upgrade"],
  evaluate: (resource) => mustBe(resource, attributes[resource.type] ?? "", true),
};
