import { mustBe, type Rule } from "../../model";

export const threatProtection: Rule = {
  id: "monitoring/threat-protection",
  title: "threat protection that is declared is on",
  severity: "medium",
  resourceTypes: ["azurerm_advanced_threat_protection"],
  controls: ["NOR-LOG-06"],
  checkov: [],
  rationale: "an attack that nobody watches for goes on until somebody else tells",
  remediation: "set enabled to true",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/defender-for-storage-introduction"],
  evaluate: (protection) => mustBe(protection, "enabled", true),
};
