import { mustBe, type Rule } from "../../model";

export const hubDefender: Rule = {
  id: "integration/hub-defender",
  title: "hubs of devices are watched by Defender",
  severity: "medium",
  resourceTypes: ["azurerm_iot_security_solution"],
  controls: ["NOR-LOG-06"],
  checkov: [],
  rationale: "a device that was taken over goes on sending, and nobody looks",
  remediation: "set enabled to true",
  references: ["https://learn.microsoft.com/azure/defender-for-iot/device-builders/overview"],
  evaluate: (resource) => mustBe(resource, "enabled", true),
};
