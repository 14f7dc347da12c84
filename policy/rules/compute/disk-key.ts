import type { Rule } from "../../model";
import { refersTo } from "../network/blocks";

export const diskKey: Rule = {
  id: "compute/disk-key",
  title: "a disk is encrypted with a customer-managed key",
  severity: "high",
  resourceTypes: ["azurerm_managed_disk"],
  controls: ["NOR-ENC-03"],
  checkov: ["CKV_AZURE_93"],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disk",
  remediation: "set disk_encryption_set_id, or secure_vm_disk_encryption_set_id for a confidential machine",
  references: ["https://learn.microsoft.com/azure/virtual-machines/disk-encryption"],
  evaluate: (disk, graph) => {
    const confidential = refersTo(disk, graph, "secure_vm_disk_encryption_set_id");
    return confidential.state === "pass" ? confidential : refersTo(disk, graph, "disk_encryption_set_id");
  },
};
