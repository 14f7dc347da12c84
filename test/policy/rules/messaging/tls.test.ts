import { pass } from "../../../../policy/model";
import { tls } from "../../../../policy/rules/messaging/tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const types = ["azurerm_servicebus_namespace", "azurerm_eventhub_namespace"];

for (const type of types)
  describeRule(tls, goodMessaging, `${type}.main`, [
    ["fails an old version", { minimum_tls_version: "1.0" }, fails("minimum_tls_version", "1.0", "1.2 or more")],
    ["cannot tell a variable", { minimum_tls_version: computed }, unknown("minimum_tls_version")],
    ["takes what is so by default", { minimum_tls_version: undefined }, pass],
  ]);
