import { mustBe, type Rule } from "../../model";

export const filterErrorsKept: Rule = {
  id: "messaging/filter-errors-kept",
  title: "a message that a filter cannot read is kept, not lost",
  severity: "low",
  resourceTypes: ["azurerm_servicebus_subscription"],
  controls: ["NOR-BAK-01"],
  checkov: [],
  rationale: "one wrong filter makes messages disappear, and nobody learns that cases are missing",
  remediation: "set dead_lettering_on_filter_evaluation_error to true",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/service-bus-dead-letter-queues"],
  evaluate: (subscription) => mustBe(subscription, "dead_lettering_on_filter_evaluation_error", true),
};
