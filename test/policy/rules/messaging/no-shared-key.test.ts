import { noSharedKey } from "../../../../policy/rules/messaging/no-shared-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const attributes = {
  azurerm_servicebus_namespace: "local_auth_enabled",
  azurerm_eventgrid_topic: "local_auth_enabled",
  azurerm_eventgrid_domain: "local_auth_enabled",
  azurerm_eventhub_namespace: "local_authentication_enabled",
  azurerm_eventgrid_partner_namespace: "local_authentication_enabled",
};

for (const [type, attribute] of Object.entries(attributes))
  describeRule(noSharedKey, goodMessaging, `${type}.main`, [
    ["fails keys", { [attribute]: true }, fails(attribute, true, "false")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
    ["fails the default", { [attribute]: undefined }, fails(attribute, true, "false")],
  ]);
