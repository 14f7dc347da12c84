import { mustBe, type Rule } from "../../model";

export const deviceLogs: Rule = {
  id: "integration/device-logs",
  title: "updates of devices are logged",
  severity: "low",
  resourceTypes: ["azurerm_iothub_device_update_instance"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "nobody can say which device got what, and why it stopped",
  remediation: "set diagnostic_enabled to true and write diagnostic_storage_account",
  references: ["https://learn.microsoft.com/azure/iot-hub-device-update/device-update-log-collection"],
  evaluate: (resource) => mustBe(resource, "diagnostic_enabled", true),
};
