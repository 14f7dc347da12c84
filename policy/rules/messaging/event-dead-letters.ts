import { mustHaveBlock } from "../../blocks";
import type { Rule } from "../../model";

export const eventDeadLetters: Rule = {
  id: "messaging/event-dead-letters",
  title: "an event that cannot be delivered is kept, not lost",
  severity: "low",
  resourceTypes: ["azurerm_eventgrid_event_subscription", "azurerm_eventgrid_system_topic_event_subscription"],
  controls: ["NOR-BAK-01"],
  checkov: [],
  rationale: "an event that was tried often enough is dropped, and nobody learns of it",
  remediation: "write storage_blob_dead_letter_destination",
  references: ["https://learn.microsoft.com/azure/event-grid/manage-event-delivery"],
  evaluate: (resource) => mustHaveBlock(resource, "storage_blob_dead_letter_destination"),
};
