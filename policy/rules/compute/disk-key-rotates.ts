import { mustBe, type Rule } from "../../model";

export const diskKeyRotates: Rule = {
  id: "compute/disk-key-rotates",
  title: "disks follow their key to its next version by themselves",
  severity: "high",
  resourceTypes: ["azurerm_disk_encryption_set"],
  controls: ["NOR-ENC-05"],
  checkov: [],
  rationale: "a key that is rotated and not followed expires, and the disks with it",
  remediation: "set auto_key_rotation_enabled to true",
  references: ["https://learn.microsoft.com/azure/virtual-machines/disk-encryption"],
  evaluate: (set) => mustBe(set, "auto_key_rotation_enabled", true),
};
