import { eventDeadLetters } from "../../../../policy/rules/messaging/event-dead-letters";
import { describeRule, fails } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const types = ["azurerm_eventgrid_event_subscription", "azurerm_eventgrid_system_topic_event_subscription"];

for (const type of types)
  describeRule(eventDeadLetters, goodMessaging, `${type}.main`, [
    ["fails what has none", { storage_blob_dead_letter_destination: undefined }, fails("storage_blob_dead_letter_destination", undefined, "a block")],
  ]);
