import { mustBe, type Rule } from "../../model";

export const noSharedKey: Rule = {
  id: "messaging/no-shared-key",
  title: "a message broker knows identities of Entra ID alone",
  severity: "high",
  resourceTypes: ["azurerm_servicebus_namespace"],
  controls: ["NOR-AUT-01"],
  checkov: ["CKV_AZURE_203"],
  rationale: "a connection string is copied, shared and never changed, and tells nobody who used it",
  remediation: "set local_auth_enabled to false",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/disable-local-authentication"],
  evaluate: (broker) => mustBe(broker, "local_auth_enabled", false),
};
