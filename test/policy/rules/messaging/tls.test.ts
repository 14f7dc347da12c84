import { pass } from "../../../../policy/model";
import { tls } from "../../../../policy/rules/messaging/tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { broker, goodServiceBus } from "../../support/good-service-bus";

describeRule(tls, goodServiceBus, broker, [
  ["takes azurerm's default", { minimum_tls_version: undefined }, pass],
  ["fails minimum_tls_version 1.0", { minimum_tls_version: "1.0" }, fails("minimum_tls_version", "1.0", "1.2 or 1.3")],
  ["cannot tell minimum_tls_version from a variable", { minimum_tls_version: computed }, unknown("minimum_tls_version")],
]);
