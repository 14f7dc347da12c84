import { mustBe, type Rule } from "../../model";

export const autoProvisioning: Rule = {
  id: "monitoring/auto-provisioning",
  title: "machines get the agent of Defender by themselves",
  severity: "low",
  resourceTypes: ["azurerm_security_center_auto_provisioning"],
  controls: ["NOR-LOG-06"],
  checkov: [],
  rationale: "the machine that nobody thought of is the one that nobody watches",
  remediation: "set auto_provision to On",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/monitoring-components"],
  evaluate: (provisioning) => mustBe(provisioning, "auto_provision", "On"),
};
