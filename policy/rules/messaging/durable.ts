import { mustBe, type Rule } from "../../model";

export const durable: Rule = {
  id: "messaging/durable",
  title: "messages are on disk before they are accepted",
  severity: "low",
  resourceTypes: ["azurerm_servicebus_queue", "azurerm_servicebus_topic"],
  controls: ["NOR-BAK-01"],
  checkov: [],
  rationale: "a message that is kept in memory alone is gone when its machine is",
  remediation: "set express_enabled to false",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/service-bus-performance-improvements"],
  evaluate: (resource) => mustBe(resource, "express_enabled", false),
};
