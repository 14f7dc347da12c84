import { isTemplate } from "../../expressions";
import { all, pass, type Rule, unresolved, type Value, type Verdict } from "../../model";
import { asList, isObject } from "../../stack-json";
import { valuesAt } from "./blocks";

// A scale set makes its addresses itself.
const attributes: Readonly<Record<string, string>> = {
  azurerm_network_interface: "ip_configuration.public_ip_address_id",
  azurerm_linux_virtual_machine_scale_set: "network_interface.ip_configuration.public_ip_address",
  azurerm_windows_virtual_machine_scale_set: "network_interface.ip_configuration.public_ip_address",
  azurerm_orchestrated_virtual_machine_scale_set: "network_interface.ip_configuration.public_ip_address",
  azurerm_virtual_machine_scale_set: "network_profile.ip_configuration.public_ip_address_configuration",
};

export const interfaceClosed: Rule = {
  id: "network/interface-closed",
  title: "a network interface has no public address",
  severity: "high",
  resourceTypes: Object.keys(attributes),
  controls: ["NOR-NET-07"],
  checkov: ["CKV_AZURE_119"],
  rationale: "a machine with an address of its own is reached around the firewall",
  remediation: "remove public_ip_address_id, or the block public_ip_address, from ip_configuration",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface"],
  evaluate: (nic, graph) => {
    const attribute = attributes[nic.type] ?? "";
    const addresses = valuesAt(nic, attribute);
    // Whatever address it is that is computed, it is one.
    const present = graph.targets(nic, attribute).length > 0 || addresses.some((address) => address !== undefined && address !== "" && address !== unresolved);
    const computed = nic.type === "azurerm_network_interface" && hasComputed(nic.body.ip_configuration);
    const found: Verdict = present || computed ? { state: "fail", attribute, actual: "present", expected: "none" } : pass;
    return all(found, addresses.includes(unresolved) ? { state: "unknown", attribute, why: "a dynamic block makes them" } : pass);
  },
};

function hasComputed(configurations: Value): boolean {
  return asList(configurations).some((each) => isObject(each) && typeof each.public_ip_address_id === "string" && isTemplate(each.public_ip_address_id));
}
