import { mustBeList, type Rule } from "../../model";

export const noAddressRule: Rule = {
  id: "key-vault/no-address-rule",
  title: "a key vault's firewall lets no address through",
  severity: "medium",
  resourceTypes: ["azurerm_key_vault"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "an address on a list is shared, given on and forgotten; the private endpoint needs none",
  remediation: "leave network_acls.ip_rules empty",
  references: ["https://learn.microsoft.com/azure/key-vault/general/network-security"],
  evaluate: (vault) => mustBeList(vault, "network_acls.ip_rules", []),
};
