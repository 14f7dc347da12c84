import { mustBe, type Rule } from "../../model";

export const defenderSettings: Rule = {
  id: "monitoring/defender-settings",
  title: "what Defender can be connected with is connected",
  severity: "medium",
  resourceTypes: ["azurerm_security_center_setting"],
  controls: ["NOR-LOG-06"],
  checkov: [],
  rationale: "a warning that Defender has stays with Defender alone",
  remediation: "set enabled to true",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/enable-defender-for-endpoint"],
  evaluate: (setting) => mustBe(setting, "enabled", true),
};
