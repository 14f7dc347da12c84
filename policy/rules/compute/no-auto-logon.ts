import type { Rule } from "../../model";
import { everywhere } from "../network/blocks";

const attributes: Readonly<Record<string, string>> = {
  azurerm_windows_virtual_machine: "additional_unattend_content.setting",
  azurerm_windows_virtual_machine_scale_set: "additional_unattend_content.setting",
  azurerm_orchestrated_virtual_machine_scale_set: "os_profile.windows_configuration.additional_unattend_content.setting",
  azurerm_virtual_machine: "os_profile_windows_config.additional_unattend_config.setting_name",
};

export const noAutoLogon: Rule = {
  id: "compute/no-auto-logon",
  title: "a machine with Windows signs nobody in by itself",
  severity: "high",
  resourceTypes: Object.keys(attributes),
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "the answer file holds the password of an administrator in clear, on the disk",
  remediation: "remove the AutoLogon setting",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_virtual_machine"],
  evaluate: (resource) => everywhere(resource, attributes[resource.type] ?? "", "FirstLogonCommands"),
};
