import { mustBe, type Rule } from "../../model";

export const defaultDeny: Rule = {
  id: "key-vault/default-deny",
  title: "a key vault's firewall denies by default",
  severity: "high",
  resourceTypes: ["azurerm_key_vault", "azurerm_key_vault_managed_hardware_security_module"],
  controls: ["NOR-NET-02"],
  checkov: ["CKV_AZURE_109"],
  rationale: "the firewall is what remains when somebody turns the public endpoint on",
  remediation: "write network_acls with default_action Deny",
  references: ["https://learn.microsoft.com/azure/key-vault/general/network-security"],
  evaluate: (vault) => mustBe(vault, "network_acls.default_action", "Deny"),
};
