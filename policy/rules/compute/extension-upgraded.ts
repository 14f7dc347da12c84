import type { Rule } from "../../model";
import { everywhere } from "../network/blocks";

const attributes: Readonly<Record<string, string>> = {
  azurerm_virtual_machine_extension: "auto_upgrade_minor_version",
  azurerm_virtual_machine_scale_set_extension: "auto_upgrade_minor_version",
  azurerm_linux_virtual_machine_scale_set: "extension.auto_upgrade_minor_version",
  azurerm_windows_virtual_machine_scale_set: "extension.auto_upgrade_minor_version",
  azurerm_orchestrated_virtual_machine_scale_set: "extension.auto_upgrade_minor_version_enabled",
  azurerm_virtual_machine_scale_set: "extension.auto_upgrade_minor_version",
};

export const extensionUpgraded: Rule = {
  id: "compute/extension-upgraded",
  title: "extensions follow their minor versions by themselves",
  severity: "low",
  resourceTypes: Object.keys(attributes),
  controls: ["NOR-AVA-04"],
  checkov: ["CKV2_AZURE_10"],
  rationale: "an old guard against malware does not know the new kind",
  remediation: "set auto_upgrade_minor_version to true",
  references: ["https://learn.microsoft.com/azure/virtual-machines/automatic-extension-upgrade"],
  evaluate: (resource) => everywhere(resource, attributes[resource.type] ?? "", true),
};
