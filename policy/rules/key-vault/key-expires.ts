import { referringEach } from "../../each-instance";
import { mustBePresent, pass, type Rule } from "../../model";

const hsmPolicy = "azurerm_key_vault_managed_hardware_security_module_key_rotation_policy";

export const keyExpires: Rule = {
  id: "key-vault/key-expires",
  title: "a key, or each version of it, has an end",
  severity: "medium",
  resourceTypes: ["azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"],
  controls: ["NOR-ENC-05"],
  checkov: ["CKV_AZURE_40"],
  rationale: "an old version that somebody took long ago still opens what is encrypted with it",
  remediation: "write rotation_policy with expire_after, or set expiration_date",
  references: ["https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation"],
  evaluate: (key, graph) => {
    const date = mustBePresent(key, "expiration_date");
    if (date.state === "pass") return pass;
    if (key.type === "azurerm_key_vault_key") {
      const version = mustBePresent(key, "rotation_policy.expire_after");
      return version.state === "fail" ? date : version;
    }
    return referringEach(key, graph, hsmPolicy, "managed_hsm_key_id").length > 0 ? pass : date;
  },
};
