import { pass } from "../../../../policy/model";
import { relayAuthorization } from "../../../../policy/rules/messaging/relay-authorization";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

describeRule(relayAuthorization, goodMessaging, "azurerm_relay_hybrid_connection.main", [
  ["fails anybody", { requires_client_authorization: false }, fails("requires_client_authorization", false, "true")],
  ["cannot tell a variable", { requires_client_authorization: computed }, unknown("requires_client_authorization")],
  ["takes what is so by default", { requires_client_authorization: undefined }, pass],
]);
