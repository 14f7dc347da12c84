import { mustBeAtLeast, type Rule } from "../../model";

export const tls: Rule = {
  id: "messaging/tls",
  title: "a message broker speaks TLS 1.2 or newer",
  severity: "high",
  resourceTypes: ["azurerm_servicebus_namespace", "azurerm_eventhub_namespace"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_205", "CKV_AZURE_223"],
  rationale: "whoever stands between client and broker reads and changes what passes under a broken protocol",
  remediation: "set minimum_tls_version to 1.2",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/transport-layer-security-configure-minimum-version"],
  evaluate: (resource) => mustBeAtLeast(resource, "minimum_tls_version", 1.2),
};
