import { contactPhone } from "../../../../policy/rules/monitoring/contact-phone";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { contact, goodSubscription } from "../../support/good-subscription";

describeRule(contactPhone, goodSubscription, contact, [
  ["fails where phone is left out", { phone: undefined }, fails("phone", undefined, "a value")],
  ["fails phone ''", { phone: "" }, fails("phone", "", "a value")],
  ["cannot tell phone from a variable", { phone: computed }, unknown("phone")],
]);
