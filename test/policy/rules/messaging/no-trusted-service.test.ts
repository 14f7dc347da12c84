import { pass } from "../../../../policy/model";
import { noTrustedService } from "../../../../policy/rules/messaging/no-trusted-service";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const attributes = {
  azurerm_servicebus_namespace: "network_rule_set.trusted_services_allowed",
  azurerm_eventhub_namespace: "network_rulesets.trusted_service_access_enabled",
};

for (const [type, attribute] of Object.entries(attributes))
  describeRule(noTrustedService, goodMessaging, `${type}.main`, [
    ["fails services that go past it", { [attribute]: true }, fails(attribute, true, "false")],
    ["takes azurerm's default", { [attribute]: undefined }, pass],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);
