import { all, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";
import { valuesAt } from "../network/blocks";

const unmanaged = ["storage_os_disk.vhd_uri", "storage_data_disk.vhd_uri", "storage_profile_os_disk.vhd_containers"];

export const managedDisks: Rule = {
  id: "compute/managed-disks",
  title: "a machine stands on managed disks",
  severity: "medium",
  resourceTypes: ["azurerm_virtual_machine", "azurerm_virtual_machine_scale_set", "azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine"],
  controls: ["NOR-ENC-07"],
  checkov: ["CKV_AZURE_92", "CKV2_AZURE_9"],
  rationale: "a disk that is a file in a storage account is copied by whoever holds a key of the account",
  remediation: "write managed_disk_type, and no vhd_uri or vhd_containers",
  references: ["https://learn.microsoft.com/azure/virtual-machines/unmanaged-disks-deprecation"],
  evaluate: (machine) => all(...unmanaged.map((path) => none(machine, path))),
};

function none(machine: Resource, attribute: string): Verdict {
  const found = valuesAt(machine, attribute).find((value) => value !== undefined && value !== "");
  // Whatever it is that is computed, it is the address of a file.
  return found === undefined ? pass : { state: "fail", attribute, actual: found === unresolved ? "present" : found, expected: "none" };
}
