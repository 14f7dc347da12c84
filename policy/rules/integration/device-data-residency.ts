import { mustBe, type Rule } from "../../model";

export const deviceDataResidency: Rule = {
  id: "integration/device-data-residency",
  title: "what devices are called stays in their region",
  severity: "medium",
  resourceTypes: ["azurerm_iothub_dps"],
  controls: ["NOR-LOC-03"],
  checkov: [],
  rationale: "without it Azure copies the data to the paired region on its own",
  remediation: "set data_residency_enabled to true",
  references: ["https://learn.microsoft.com/azure/iot-dps/iot-dps-ha-dr"],
  evaluate: (resource) => mustBe(resource, "data_residency_enabled", true),
};
