import { pass } from "../../../../policy/model";
import { durable } from "../../../../policy/rules/messaging/durable";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const types = ["azurerm_servicebus_queue", "azurerm_servicebus_topic"];

for (const type of types)
  describeRule(durable, goodMessaging, `${type}.main`, [
    ["fails messages in memory", { express_enabled: true }, fails("express_enabled", true, "false")],
    ["cannot tell a variable", { express_enabled: computed }, unknown("express_enabled")],
    ["takes what is so by default", { express_enabled: undefined }, pass],
  ]);
