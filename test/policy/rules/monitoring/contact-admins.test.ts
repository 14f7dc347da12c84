import { contactAdmins } from "../../../../policy/rules/monitoring/contact-admins";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { contact, goodSubscription } from "../../support/good-subscription";

describeRule(contactAdmins, goodSubscription, contact, [
  ["fails where alerts_to_admins is left out", { alerts_to_admins: undefined }, fails("alerts_to_admins", undefined, "true")],
  ["fails alerts_to_admins false", { alerts_to_admins: false }, fails("alerts_to_admins", false, "true")],
  ["cannot tell alerts_to_admins from a variable", { alerts_to_admins: computed }, unknown("alerts_to_admins")],
]);
