import { mustBeAtLeast, type Rule } from "../../model";

export const hubTls: Rule = {
  id: "integration/hub-tls",
  title: "a hub of devices speaks TLS 1.2 or newer",
  severity: "high",
  resourceTypes: ["azurerm_iothub"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever stands between device and hub reads and changes what passes under a broken protocol",
  remediation: "set min_tls_version to 1.2",
  references: ["https://learn.microsoft.com/azure/iot-hub/iot-hub-tls-support"],
  evaluate: (resource) => mustBeAtLeast(resource, "min_tls_version", 1.2),
};
