import { isTemplate } from "../../expressions";
import { pass, type Rule } from "../../model";
import { asList, isObject } from "../../stack-json";

export const diskEncrypted: Rule = {
  id: "compute/disk-encrypted",
  title: "nobody switched off the encryption of a disk",
  severity: "high",
  resourceTypes: ["azurerm_managed_disk", "azurerm_snapshot"],
  controls: ["NOR-ENC-02"],
  checkov: ["CKV_AZURE_2", "CKV2_AZURE_14"],
  rationale: "a disk that is carried out of the building is read by whoever has it",
  remediation: "remove enabled from encryption_settings, or set it to true",
  references: ["https://learn.microsoft.com/azure/virtual-machines/disk-encryption-overview"],
  evaluate: (disk) => {
    const attribute = "encryption_settings.enabled";
    const values = asList(disk.body.encryption_settings).map((settings) => (isObject(settings) ? String(settings.enabled) : undefined));
    if (values.includes("false")) return { state: "fail", attribute, actual: false, expected: "true" };
    return values.some((value) => value !== undefined && isTemplate(value))
      ? { state: "unknown", attribute, why: "its value is known only after the plan" }
      : pass;
  },
};
