import type { Rule } from "../../model";
import { everywhere } from "../network/blocks";

const attributes: Readonly<Record<string, string>> = {
  azurerm_linux_virtual_machine: "disable_password_authentication",
  azurerm_linux_virtual_machine_scale_set: "disable_password_authentication",
  azurerm_orchestrated_virtual_machine_scale_set: "os_profile.linux_configuration.disable_password_authentication",
  azurerm_virtual_machine: "os_profile_linux_config.disable_password_authentication",
  azurerm_virtual_machine_scale_set: "os_profile_linux_config.disable_password_authentication",
};

export const noPassword: Rule = {
  id: "compute/no-password",
  title: "a Linux machine is signed in to with keys, not passwords",
  severity: "high",
  resourceTypes: Object.keys(attributes),
  controls: ["NOR-AUT-06"],
  checkov: ["CKV_AZURE_1", "CKV_AZURE_49", "CKV_AZURE_149"],
  rationale: "a password is guessed, and the guessing goes on for as long as the machine stands",
  remediation: "set disable_password_authentication to true and write admin_ssh_key",
  references: ["https://learn.microsoft.com/azure/virtual-machines/linux/create-ssh-keys-detailed"],
  evaluate: (resource) => everywhere(resource, attributes[resource.type] ?? "", true),
};
