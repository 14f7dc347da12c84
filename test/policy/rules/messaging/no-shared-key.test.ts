import { noSharedKey } from "../../../../policy/rules/messaging/no-shared-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { broker, goodServiceBus } from "../../support/good-service-bus";

describeRule(noSharedKey, goodServiceBus, broker, [
  ["fails local_auth_enabled true", { local_auth_enabled: true }, fails("local_auth_enabled", true, "false")],
  ["cannot tell local_auth_enabled from a variable", { local_auth_enabled: computed }, unknown("local_auth_enabled")],
  ["fails azurerm's default", { local_auth_enabled: undefined }, fails("local_auth_enabled", true, "false")],
]);
