import { all, mustBe, mustBeList, type Rule } from "../../model";

export const defaultDeny: Rule = {
  id: "key-vault/default-deny",
  title: "a key vault's firewall denies by default and lets no address through",
  severity: "high",
  resourceTypes: ["azurerm_key_vault"],
  controls: ["NOR-NET-02"],
  checkov: ["CKV_AZURE_109"],
  rationale: "the firewall is what remains when somebody turns the public endpoint on",
  remediation: "write network_acls with default_action Deny and no ip_rules; bypass AzureServices only where a service must reach a customer-managed key",
  references: ["https://learn.microsoft.com/azure/key-vault/general/network-security"],
  evaluate: (vault) =>
    all(
      mustBe(vault, "network_acls.default_action", "Deny"),
      mustBe(vault, "network_acls.bypass", "None", "AzureServices"),
      mustBeList(vault, "network_acls.ip_rules", []),
    ),
};
