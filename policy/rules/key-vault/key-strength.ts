import { type Block, mustBeAtLeast, notApplicable, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";

const properties = "certificate_policy.key_properties";

export const keyStrength: Rule = {
  id: "key-vault/key-strength",
  title: "a key is long enough for its time",
  severity: "medium",
  resourceTypes: ["azurerm_key_vault_key", "azurerm_key_vault_certificate", "azurerm_key_vault_managed_hardware_security_module_key"],
  controls: ["NOR-ENC-06"],
  checkov: [],
  rationale: "what is encrypted today can be kept by others until short keys are broken",
  remediation: "set key_size to 3072 or more for RSA, and curve to P-256, P-384 or P-521",
  references: ["https://learn.microsoft.com/azure/key-vault/keys/about-keys-details"],
  evaluate: (resource) => {
    if (resource.type !== "azurerm_key_vault_certificate") return strength(resource, "");
    const blocks = resource.blocks(properties);
    if (blocks === unresolved) return { state: "unknown", attribute: properties, why: "a dynamic block makes it" };
    const [first] = blocks;
    return first === undefined ? notApplicable : strength(first, `${properties}.`);
  },
};

function strength(key: Pick<Resource, "get"> | Block, prefix: string): Verdict {
  const [type, curve] = [key.get("key_type"), key.get("curve")];
  if (type === unresolved) return { state: "unknown", attribute: `${prefix}key_type`, why: "its value is known only after the plan" };
  if (String(type).startsWith("oct")) return named(mustBeAtLeast(key, "key_size", 256), prefix);
  if (!String(type).startsWith("EC")) return named(mustBeAtLeast(key, "key_size", 3072), prefix);
  return curve === "P-256K" ? { state: "fail", attribute: `${prefix}curve`, actual: curve, expected: "P-256 or P-384 or P-521" } : pass;
}

function named(verdict: Verdict, prefix: string): Verdict {
  return "attribute" in verdict ? { ...verdict, attribute: `${prefix}${verdict.attribute}` } : verdict;
}
