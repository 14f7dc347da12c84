import { assignmentMultifactor } from "../../../../policy/rules/identity/assignment-multifactor";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodPolicies, rolePolicy } from "../../support/good-policies";

describeRule(assignmentMultifactor, goodPolicies, rolePolicy, [
  [
    "fails where require_multifactor_authentication is left out",
    { "active_assignment_rules.require_multifactor_authentication": undefined },
    fails("active_assignment_rules.require_multifactor_authentication", undefined, "true"),
  ],
  [
    "fails require_multifactor_authentication false",
    { "active_assignment_rules.require_multifactor_authentication": false },
    fails("active_assignment_rules.require_multifactor_authentication", false, "true"),
  ],
  [
    "cannot tell require_multifactor_authentication from a variable",
    { "active_assignment_rules.require_multifactor_authentication": computed },
    unknown("active_assignment_rules.require_multifactor_authentication"),
  ],
]);
