import { securityContact } from "../../../../policy/rules/monitoring/security-contact";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { contact, goodSubscription } from "../../support/good-subscription";

describeRule(securityContact, goodSubscription, contact, [
  ["fails where email is left out", { email: undefined }, fails("email", undefined, "a value")],
  ["fails email ''", { email: "" }, fails("email", "", "a value")],
  ["cannot tell email from a variable", { email: computed }, unknown("email")],
]);
