import { mustBe, type Rule } from "../../model";

export const relayAuthorization: Rule = {
  id: "messaging/relay-authorization",
  title: "a hybrid connection asks its clients who they are",
  severity: "high",
  resourceTypes: ["azurerm_relay_hybrid_connection"],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "a relay without authorization lets everybody through to a service that stands behind our firewall",
  remediation: "set requires_client_authorization to true",
  references: ["https://learn.microsoft.com/azure/azure-relay/relay-authentication-and-authorization"],
  evaluate: (resource) => mustBe(resource, "requires_client_authorization", true),
};
