import type { Rule } from "../../model";
import { refersTo } from "../network/blocks";
import { machinesBySystem } from "./machines";

export const machineDiskKey: Rule = {
  id: "compute/machine-disk-key",
  title: "the disks of machines are encrypted with a customer-managed key",
  severity: "medium",
  resourceTypes: [...machinesBySystem, "azurerm_orchestrated_virtual_machine_scale_set"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "set disk_encryption_set_id, or secure_vm_disk_encryption_set_id, in os_disk",
  references: ["https://learn.microsoft.com/azure/virtual-machines/disk-encryption"],
  evaluate: (machine, graph) => {
    const own = refersTo(machine, graph, "os_disk.disk_encryption_set_id");
    const confidential = refersTo(machine, graph, "os_disk.secure_vm_disk_encryption_set_id");
    return confidential.state === "pass" ? confidential : own;
  },
};
