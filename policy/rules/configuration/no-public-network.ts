import { mustBe, type Rule } from "../../model";

export const noPublicNetwork: Rule = {
  id: "configuration/no-public-network",
  title: "a configuration store has no public endpoint",
  severity: "critical",
  resourceTypes: ["azurerm_app_configuration"],
  controls: ["NOR-NET-01", "NOR-NET-13"],
  checkov: ["CKV_AZURE_185"],
  rationale: "settings tell where everything is, and whoever writes them turns protections off",
  remediation: "set public_network_access to Disabled and reach the store through a private endpoint",
  references: ["https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-public-access"],
  evaluate: (store) => mustBe(store, "public_network_access", "Disabled"),
};
