import { mustBe, type Rule } from "../../model";

export const hardwareKey: Rule = {
  id: "key-vault/hardware-key",
  title: "a key lies in a hardware security module",
  severity: "medium",
  resourceTypes: ["azurerm_key_vault_key"],
  controls: ["NOR-ENC-06"],
  checkov: ["CKV_AZURE_112"],
  rationale: "a software key can be read by whoever reaches the machine that holds it",
  remediation: "set key_type to RSA-HSM or EC-HSM, in a premium vault",
  references: ["https://learn.microsoft.com/azure/key-vault/keys/about-keys"],
  evaluate: (key) => mustBe(key, "key_type", "RSA-HSM", "EC-HSM"),
};
