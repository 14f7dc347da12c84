import { mustBe, type Rule } from "../../model";

export const noPublicNetwork: Rule = {
  id: "backup/no-public-network",
  title: "a recovery services vault has no public endpoint",
  severity: "high",
  resourceTypes: ["azurerm_recovery_services_vault"],
  controls: ["NOR-NET-01"],
  checkov: [],
  rationale: "backups hold all that the systems hold, and answer to a stolen token from anywhere",
  remediation: "set public_network_access_enabled to false and add a private endpoint",
  references: ["https://learn.microsoft.com/azure/backup/private-endpoints-overview"],
  evaluate: (vault) => mustBe(vault, "public_network_access_enabled", false),
};
