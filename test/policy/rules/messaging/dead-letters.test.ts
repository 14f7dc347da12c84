import { deadLetters } from "../../../../policy/rules/messaging/dead-letters";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const types = ["azurerm_servicebus_queue", "azurerm_servicebus_subscription"];

for (const type of types)
  describeRule(deadLetters, goodMessaging, `${type}.main`, [
    ["fails a message that is lost", { dead_lettering_on_message_expiration: false }, fails("dead_lettering_on_message_expiration", false, "true")],
    ["cannot tell a variable", { dead_lettering_on_message_expiration: computed }, unknown("dead_lettering_on_message_expiration")],
    ["fails the default", { dead_lettering_on_message_expiration: undefined }, fails("dead_lettering_on_message_expiration", false, "true")],
  ]);
