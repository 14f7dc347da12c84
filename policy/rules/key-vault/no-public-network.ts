import { mustBe, type Rule } from "../../model";

export const noPublicNetwork: Rule = {
  id: "key-vault/no-public-network",
  title: "a key vault has no public endpoint",
  severity: "critical",
  resourceTypes: ["azurerm_key_vault", "azurerm_key_vault_managed_hardware_security_module"],
  controls: ["NOR-NET-01", "NOR-NET-13"],
  checkov: [],
  rationale: "whoever holds a stolen token can read keys from anywhere; with a private endpoint the token alone is worth nothing",
  remediation: "set public_network_access_enabled to false and reach the vault through a private endpoint",
  references: ["https://learn.microsoft.com/azure/key-vault/general/network-security"],
  evaluate: (vault) => mustBe(vault, "public_network_access_enabled", false),
};
