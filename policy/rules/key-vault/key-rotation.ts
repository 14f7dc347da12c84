import { all, mustBePresent, type Rule, unresolved } from "../../model";

export const keyRotation: Rule = {
  id: "key-vault/key-rotation",
  title: "a key rotates by itself, and its versions expire",
  severity: "high",
  resourceTypes: ["azurerm_key_vault_key"],
  controls: ["NOR-ENC-05"],
  checkov: ["CKV_AZURE_40"],
  rationale: "a key that is never changed protects its thief for ever",
  remediation: "write rotation_policy with expire_after, notify_before_expiry and an automatic block",
  references: ["https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation"],
  evaluate: (key) => {
    const automatic = key.blocks("rotation_policy.automatic");
    if (automatic === unresolved) return { state: "unknown", attribute: "rotation_policy.automatic", why: "a dynamic block may or may not make it" };
    const when = automatic.flatMap((block) => [block.get("time_after_creation"), block.get("time_before_expiry")]);
    if (when.every((time) => time === undefined || time === ""))
      return { state: "fail", attribute: "rotation_policy.automatic", actual: undefined, expected: "a block that says when" };
    return all(mustBePresent(key, "rotation_policy.expire_after"), mustBePresent(key, "rotation_policy.notify_before_expiry"));
  },
};
