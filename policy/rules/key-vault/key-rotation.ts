import { referringEach } from "../../each-instance";
import { type Graph, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";

const hsmPolicy = "azurerm_key_vault_managed_hardware_security_module_key_rotation_policy";

export const keyRotation: Rule = {
  id: "key-vault/key-rotation",
  title: "a key rotates by itself",
  severity: "high",
  resourceTypes: ["azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"],
  controls: ["NOR-ENC-05"],
  checkov: [],
  rationale: "a key that is never changed protects its thief for ever",
  remediation: "write rotation_policy with an automatic block that says when",
  references: ["https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation"],
  evaluate: (key, graph) => (key.type === "azurerm_key_vault_key" ? inVault(key) : inModule(key, graph)),
};

function inVault(key: Resource): Verdict {
  const attribute = "rotation_policy.automatic";
  const automatic = key.blocks(attribute);
  if (automatic === unresolved) return { state: "unknown", attribute, why: "a dynamic block may or may not make it" };
  const when = automatic.flatMap((block) => [block.get("time_after_creation"), block.get("time_before_expiry")]);
  const isSaid = when.some((time) => time !== undefined && time !== "");
  return isSaid ? pass : { state: "fail", attribute, actual: undefined, expected: "a block that says when" };
}

function inModule(key: Resource, graph: Graph): Verdict {
  return referringEach(key, graph, hsmPolicy, "managed_hsm_key_id").length > 0
    ? pass
    : { state: "fail", attribute: hsmPolicy, actual: "none", expected: "one" };
}
