import { pass, type Rule, unresolved } from "../../model";

const attribute = "soft_delete_enabled";

export const softDelete: Rule = {
  id: "key-vault/soft-delete",
  title: "what is deleted from a key vault can be recovered",
  severity: "high",
  resourceTypes: ["azurerm_key_vault"],
  controls: ["NOR-ENC-04"],
  checkov: ["CKV_AZURE_111"],
  rationale: "a lost key is lost data: everything encrypted with it is gone at the same moment",
  remediation: "leave soft_delete_enabled out: it can no longer be turned off since azurerm 3",
  references: ["https://learn.microsoft.com/azure/key-vault/general/soft-delete-change"],
  evaluate: (vault) => {
    // Only code for earlier azurerm says anything of it.
    const isOn = vault.get(attribute);
    if (isOn === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return String(isOn) === "false" ? { state: "fail", attribute, actual: isOn, expected: "true" } : pass;
  },
};
