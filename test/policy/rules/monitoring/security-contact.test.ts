import { securityContact } from "../../../../policy/rules/monitoring/security-contact";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { contact, goodSubscription } from "../../support/good-subscription";

describeRule(securityContact, goodSubscription, contact, [
  ["fails alert_notifications false", { alert_notifications: false }, fails("alert_notifications", false, "true")],
  ["cannot tell alert_notifications from a variable", { alert_notifications: computed }, unknown("alert_notifications")],
  ["fails alerts_to_admins false", { alerts_to_admins: false }, fails("alerts_to_admins", false, "true")],
  ["cannot tell alerts_to_admins from a variable", { alerts_to_admins: computed }, unknown("alerts_to_admins")],
  ["fails nobody", { email: "" }, fails("email", "", "a value")],
]);
