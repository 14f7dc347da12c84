import { doubleEncryption } from "../../../../policy/rules/messaging/double-encryption";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const attribute = "customer_managed_key.infrastructure_encryption_enabled";

describeRule(doubleEncryption, goodMessaging, "azurerm_servicebus_namespace.main", [
  ["fails one encryption alone", { [attribute]: false }, fails(attribute, false, "true")],
  ["fails azurerm's default", { [attribute]: undefined }, fails(attribute, false, "true")],
  ["fails Microsoft's key", { customer_managed_key: undefined }, fails(attribute, undefined, "true")],
  ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
]);

const inResource = "azurerm_eventhub_namespace_customer_managed_key.main.infrastructure_encryption_enabled";
describeRule(doubleEncryption, goodMessaging, "azurerm_eventhub_namespace.main", [
  ["fails one encryption alone", { [inResource]: undefined }, fails("infrastructure_encryption_enabled", false, "true")],
  ["cannot tell a variable", { [inResource]: computed }, unknown("infrastructure_encryption_enabled")],
]);
