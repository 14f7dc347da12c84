import type { Rule } from "../../model";
import { versionlessKey } from "../key-vault/versionless-key";

export const diskKeyVersionless: Rule = {
  id: "compute/disk-key-versionless",
  title: "disks are under a key, and not under one version of it",
  severity: "high",
  resourceTypes: ["azurerm_disk_encryption_set"],
  controls: ["NOR-ENC-03", "NOR-ENC-05"],
  checkov: [],
  rationale: "the version that is named expires, and the disks with it",
  remediation: "set key_vault_key_id to the versionless id of a key",
  references: ["https://learn.microsoft.com/azure/virtual-machines/disk-encryption"],
  evaluate: (set, graph) => versionlessKey(set, graph, "key_vault_key_id"),
};
