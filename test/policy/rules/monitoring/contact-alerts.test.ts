import { contactAlerts } from "../../../../policy/rules/monitoring/contact-alerts";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { contact, goodSubscription } from "../../support/good-subscription";

describeRule(contactAlerts, goodSubscription, contact, [
  ["fails where alert_notifications is left out", { alert_notifications: undefined }, fails("alert_notifications", undefined, "true")],
  ["fails alert_notifications false", { alert_notifications: false }, fails("alert_notifications", false, "true")],
  ["cannot tell alert_notifications from a variable", { alert_notifications: computed }, unknown("alert_notifications")],
]);
