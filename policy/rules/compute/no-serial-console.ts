import { mustHaveNoBlock } from "../../blocks";
import { pass, type Rule } from "../../model";
import { valuesAt } from "../network/blocks";

export const noSerialConsole: Rule = {
  id: "compute/no-serial-console",
  title: "a machine with a public address offers no serial console",
  severity: "medium",
  resourceTypes: ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"],
  controls: ["NOR-NET-06"],
  checkov: ["CKV2_AZURE_39"],
  rationale: "the console goes around every rule of the network, straight to the prompt",
  remediation: "remove the public address, or boot_diagnostics",
  references: ["https://learn.microsoft.com/azure/virtual-machines/boot-diagnostics"],
  evaluate: (machine, graph) => {
    const interfaces = graph.targets(machine, "network_interface_ids");
    const attribute = "boot_diagnostics";
    const addressed = interfaces.some((nic) => valuesAt(nic, "ip_configuration.public_ip_address_id").some((id) => id !== undefined && id !== ""));
    return addressed ? mustHaveNoBlock(machine, attribute) : pass;
  },
};
