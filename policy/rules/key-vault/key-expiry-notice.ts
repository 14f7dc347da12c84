import { mustBePresent, notApplicable, type Rule, unresolved } from "../../model";

export const keyExpiryNotice: Rule = {
  id: "key-vault/key-expiry-notice",
  title: "somebody is told before a version of a key ends",
  severity: "low",
  resourceTypes: ["azurerm_key_vault_key"],
  controls: ["NOR-ENC-05"],
  checkov: [],
  rationale: "when a rotation failed, everything encrypted with the key stops at the same moment",
  remediation: "set rotation_policy.notify_before_expiry",
  references: ["https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation"],
  evaluate: (key) => {
    const policy = key.blocks("rotation_policy");
    return policy !== unresolved && policy.length === 0 ? notApplicable : mustBePresent(key, "rotation_policy.notify_before_expiry");
  },
};
