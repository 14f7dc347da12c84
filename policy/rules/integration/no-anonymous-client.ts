import { mustBe, type Rule } from "../../model";

export const noAnonymousClient: Rule = {
  id: "integration/no-anonymous-client",
  title: "a hub of Web PubSub lets nobody in without a token",
  severity: "high",
  resourceTypes: ["azurerm_web_pubsub_hub"],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "whoever knows the address listens to what is sent to all",
  remediation: "set anonymous_connections_enabled to false",
  references: ["https://learn.microsoft.com/azure/azure-web-pubsub/concept-service-internals"],
  evaluate: (resource) => mustBe(resource, "anonymous_connections_enabled", false),
};
