import { mustBe, type Rule } from "../../model";

export const deadLetters: Rule = {
  id: "messaging/dead-letters",
  title: "a message that is too old is kept, not lost",
  severity: "low",
  resourceTypes: ["azurerm_servicebus_queue", "azurerm_servicebus_subscription"],
  controls: ["NOR-BAK-01"],
  checkov: [],
  rationale: "a message that ran out of time is gone, and nobody learns that a case stands still",
  remediation: "set dead_lettering_on_message_expiration to true",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/service-bus-dead-letter-queues"],
  evaluate: (resource) => mustBe(resource, "dead_lettering_on_message_expiration", true),
};
