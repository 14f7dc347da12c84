import { mustBe, type Rule } from "../../model";

export const sensitiveDataDiscovery: Rule = {
  id: "monitoring/sensitive-data-discovery",
  title: "it is known which storage holds sensitive data",
  severity: "low",
  resourceTypes: ["azurerm_security_center_storage_defender"],
  controls: ["NOR-LOG-06"],
  checkov: [],
  rationale: "a warning about the one account that matters drowns among the others",
  remediation: "set sensitive_data_discovery_enabled to true",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/data-aware-security-dashboard-overview"],
  evaluate: (defender) => mustBe(defender, "sensitive_data_discovery_enabled", true),
};
