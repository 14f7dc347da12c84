import type { Rule } from "../../model";
import { everywhere } from "../network/blocks";

const attributes: Readonly<Record<string, string>> = {
  azurerm_windows_virtual_machine: "winrm_listener.protocol",
  azurerm_windows_virtual_machine_scale_set: "winrm_listener.protocol",
  azurerm_orchestrated_virtual_machine_scale_set: "os_profile.windows_configuration.winrm_listener.protocol",
  azurerm_virtual_machine: "os_profile_windows_config.winrm.protocol",
};

export const winrmHttps: Rule = {
  id: "compute/winrm-https",
  title: "remote management of Windows is encrypted",
  severity: "high",
  resourceTypes: Object.keys(attributes),
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "an administrator signs in over a line that anybody on the way reads",
  remediation: "set protocol to Https in winrm_listener, with a certificate",
  references: [
    "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_virtual_machine",
    "https://learn.microsoft.com/azure/virtual-machines/windows/connect-winrm",
  ],
  evaluate: (resource) => everywhere(resource, attributes[resource.type] ?? "", "Https", "HTTPS"),
};
