import { pass } from "../../../../policy/model";
import { noAnonymousClient } from "../../../../policy/rules/integration/no-anonymous-client";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(noAnonymousClient, goodIntegration, "azurerm_web_pubsub_hub.main", [
  ["fails anybody", { anonymous_connections_enabled: true }, fails("anonymous_connections_enabled", true, "false")],
  ["cannot tell a variable", { anonymous_connections_enabled: computed }, unknown("anonymous_connections_enabled")],
  ["takes what is so by default", { anonymous_connections_enabled: undefined }, pass],
]);
