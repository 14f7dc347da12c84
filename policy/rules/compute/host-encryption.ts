import { mustBe, type Rule } from "../../model";
import { machinesBySystem } from "./machines";

export const hostEncryption: Rule = {
  id: "compute/host-encryption",
  title: "a machine encrypts temporary disks and caches too",
  severity: "medium",
  resourceTypes: [...machinesBySystem, "azurerm_orchestrated_virtual_machine_scale_set"],
  controls: ["NOR-ENC-02"],
  checkov: ["CKV_AZURE_97", "CKV_AZURE_151"],
  rationale: "what a machine writes to its temporary disk lies on the host in clear",
  remediation: "set encryption_at_host_enabled to true",
  references: ["https://learn.microsoft.com/azure/virtual-machines/disks-enable-host-based-encryption-portal"],
  evaluate: (resource) => mustBe(resource, "encryption_at_host_enabled", true),
};
