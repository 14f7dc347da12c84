import { roleExpiryRequired } from "../../../../policy/rules/identity/role-expiry-required";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodPolicies, rolePolicy } from "../../support/good-policies";

describeRule(roleExpiryRequired, goodPolicies, rolePolicy, [
  [
    "fails where eligible_assignment_rules.expiration_required is left out",
    { "eligible_assignment_rules.expiration_required": undefined },
    fails("eligible_assignment_rules.expiration_required", undefined, "true"),
  ],
  [
    "fails eligible_assignment_rules.expiration_required false",
    { "eligible_assignment_rules.expiration_required": false },
    fails("eligible_assignment_rules.expiration_required", false, "true"),
  ],
  [
    "cannot tell eligible_assignment_rules.expiration_required from a variable",
    { "eligible_assignment_rules.expiration_required": computed },
    unknown("eligible_assignment_rules.expiration_required"),
  ],
  [
    "fails where active_assignment_rules.expiration_required is left out",
    { "active_assignment_rules.expiration_required": undefined },
    fails("active_assignment_rules.expiration_required", undefined, "true"),
  ],
  [
    "fails active_assignment_rules.expiration_required false",
    { "active_assignment_rules.expiration_required": false },
    fails("active_assignment_rules.expiration_required", false, "true"),
  ],
  [
    "cannot tell active_assignment_rules.expiration_required from a variable",
    { "active_assignment_rules.expiration_required": computed },
    unknown("active_assignment_rules.expiration_required"),
  ],
]);
