import { hubZones } from "../../../../policy/rules/messaging/hub-zones";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

describeRule(hubZones, goodMessaging, "azurerm_notification_hub_namespace.main", [
  ["fails one zone", { zone_redundancy_enabled: false }, fails("zone_redundancy_enabled", false, "true")],
  ["cannot tell a variable", { zone_redundancy_enabled: computed }, unknown("zone_redundancy_enabled")],
  ["fails the default", { zone_redundancy_enabled: undefined }, fails("zone_redundancy_enabled", false, "true")],
]);
